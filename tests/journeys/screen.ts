import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, say, sayInEnglish } from './journey.ts';

/** The day on which the screens are read, later than any that a test may leave on a device. */
export const readingDay = '2037-03-12T09:00:00+08:00';

/** What depends on the colours alone. */
const colours = ['color-contrast', 'link-in-text-block'];

/** Nothing on the screen as it is now is hard to use for somebody, as far as axe can tell, by day and in the dark. */
export async function findsNothing(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    // A colour that is just fading into another is neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // To tell also where all is well takes axe longer than to look.
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(colours) : axe).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    expect(found, `${page.url()} ${colorScheme}`).toEqual([]);
  }
}

/**
 * Looks at a screen in both languages: axe finds nothing, and what is read out is what `names/<name>.<language>.txt`
 * says. Ends in Indonesian, where it began.
 */
export async function look(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await findsNothing(page);
  expect(await readOut(page)).toMatchSnapshot([`${name}.id.txt`]);
  await page.getByRole('button', { name: say('app.language.switch') }).click();
  await expect(page.getByRole('button', { name: sayInEnglish('app.language.switch') })).toBeVisible();
  await findsNothing(page);
  expect(await readOut(page)).toMatchSnapshot([`${name}.en.txt`]);
  await page.getByRole('button', { name: sayInEnglish('app.language.switch') }).click();
  await expect(page.getByRole('button', { name: say('app.language.switch') })).toBeVisible();
}

/** Roles and names in the order in which they are read, without what is another each time. */
async function readOut(page: Page): Promise<string> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  const kept = lines.filter((line, place) => !line.includes('/url:') && !isInsidePicture(lines, place));
  const text = kept
    .join('\n')
    .replaceAll(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, '‹kode›')
    .replaceAll(/http:\/\/localhost:\d+\//g, '‹alamat›')
    .replaceAll(/(- timer .*) \d+:\d\d$/gm, '$1 ‹waktu›');
  return `${text}\n`;
}

const depthOf = (line: string) => line.length - line.trimStart().length;

/** A picture has one name; what is drawn in it is not read out. */
function isInsidePicture(lines: readonly string[], place: number): boolean {
  let depth = depthOf(lines[place] ?? '');
  for (let above = place - 1; above >= 0 && depth > 0; above -= 1) {
    const line = lines[above] ?? '';
    if (depthOf(line) >= depth) continue;
    depth = depthOf(line);
    if (/^ *- '?img\b/.test(line)) return true;
  }
  return false;
}
