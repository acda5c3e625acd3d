import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, say } from './journey.ts';
import { openMeeting, test } from './example.ts';
import { findsNothing } from './screen.ts';

type Way = 'charts.menu.png' | 'charts.menu.svg' | 'charts.menu.csv';

async function committeeProfile(page: Page): Promise<Locator> {
  await openMeeting(page, 'November');
  await page.getByRole('link', { name: say('gather.results.action') }).click();
  await page.getByRole('link', { name: 'Komite Sekolah' }).click();
  const figure = page.getByRole('figure').first();
  await expect(figure).toContainText('Tepat waktu');
  return figure;
}

const menuOf = (figure: Locator) => figure.getByRole('button', { name: say('charts.menu.open') });

async function take(page: Page, way: Way): Promise<Buffer> {
  await menuOf(page.getByRole('figure').first()).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: say(way) }).click();
  return readFile(await (await download).path());
}

async function openAdjust(page: Page, figure: Locator): Promise<Locator> {
  await menuOf(figure).click();
  await page.getByRole('button', { name: say('charts.menu.adjust') }).click();
  const dialog = page.getByRole('dialog', { name: say('charts.adjust.title') });
  await expect(dialog.getByRole('img')).toBeVisible();
  return dialog;
}

/** A document that takes whatever is pasted, as Word and Excel do. */
async function pasteElsewhere(page: Page): Promise<Locator> {
  const other = await page.context().newPage();
  await other.setContent('<div contenteditable="true">Laporan: </div>');
  const paper = other.locator('div').first();
  await paper.press('End');
  await other.keyboard.press('Control+V');
  return paper;
}

test('a chart goes out as PNG, SVG and CSV, with its words and figures inside', async ({ page }) => {
  await committeeProfile(page);
  const svg = (await take(page, 'charts.menu.svg')).toString('utf8').replaceAll('\u00a0', ' ');
  for (const word of ['Komite Sekolah', 'Tepat waktu', '12 November 2026', 'Menurut mitra lain', 'selalu']) {
    expect(svg.includes(word), word).toBe(true);
  }
  expect(svg.includes('data:font/woff2;base64')).toBe(true);
  const png = await take(page, 'charts.menu.png');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  // 16 cm at 192 dots an inch
  expect(png.readUInt32BE(16)).toBe(1210);
  expect(png.subarray(37, 41).toString('latin1')).toBe('pHYs');
  expect(png.readUInt32BE(41)).toBe(7559);
  const csv = (await take(page, 'charts.menu.csv')).toString('utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain('Tepat waktu');
  expect(csv.split('\r\n')[0]).toContain(';');
});

test('from the results two taps and a paste put the chart into a document', async ({ page }) => {
  const figure = await committeeProfile(page);
  let taps = 0;
  const tap = async (button: Locator) => {
    taps += 1;
    await button.click();
  };
  await tap(menuOf(figure));
  await tap(page.getByRole('button', { name: say('charts.menu.copy') }));
  await expect(page.getByText(say('charts.menu.copied'))).toBeVisible();
  expect(taps).toBe(2);
  const [width, height] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (!item?.types.includes('image/png')) return [];
    const picture = await createImageBitmap(await item.getType('image/png'));
    return [picture.width, picture.height];
  });
  expect(width).toBe(1210);
  expect(height).toBeGreaterThan(800);
  const paper = await pasteElsewhere(page);
  await expect(paper.locator('img')).toHaveCount(1);
});

test('its figures are pasted as a table: the rows of the page, numbers with the language’s decimals', async ({
  page,
}) => {
  const figure = await committeeProfile(page);
  await menuOf(figure).click();
  await page.getByRole('button', { name: say('charts.menu.table') }).click();
  await expect(page.getByText(say('charts.menu.table-copied'))).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (type: string) => (item ? (await item.getType(type)).text() : '');
    return { html: await as('text/html'), text: await as('text/plain') };
  });
  expect(copied.html).toContain('<table');
  const lines = copied.text.split(/\r?\n/).map((line) => line.split('\t'));
  await figure.getByText(say('charts.table.title')).click();
  const rows = await figure.getByRole('row').count();
  expect(lines).toHaveLength(rows);
  expect(lines.map(({ length }) => length)).toEqual(lines.map(() => lines[0]?.length));
  const late = lines.find(([name]) => name === 'Tepat waktu') ?? [];
  expect(late.slice(1).filter((cell) => /^-?\d+(,\d+)?$/.test(cell)).length).toBeGreaterThan(2);
  const paper = await pasteElsewhere(page);
  await expect(paper.locator('table tr')).toHaveCount(rows);
  await expect(paper.locator('table')).toContainText('Tepat waktu');
});

test('a picture is adjusted before it goes: size, language, words, dots; the focus comes back', async ({
  page,
}) => {
  const figure = await committeeProfile(page);
  const dialog = await openAdjust(page, figure);
  const preview = dialog.getByRole('img');
  const before = await preview.getAttribute('src');
  expect(before).toMatch(/^blob:/);
  await dialog.getByLabel(say('charts.adjust.size.label')).selectOption('half');
  await dialog.getByLabel(say('charts.adjust.language.label')).selectOption('en');
  await dialog.getByLabel(say('charts.adjust.scale.label')).selectOption('3');
  await dialog.getByLabel(say('charts.adjust.paper.label')).selectOption('transparent');
  const alt = dialog.getByLabel(say('charts.adjust.alt.label'));
  await expect(alt).toHaveValue(/Highest/);
  const title = dialog.getByLabel(say('charts.adjust.heading.label'));
  await expect(title).toHaveValue(/as the others see it/);
  await title.fill('Judul untuk laporan');
  await dialog.getByLabel(say('charts.adjust.note.label')).fill('Sumber: rapat desa');
  await expect(alt).toHaveValue(/^Judul untuk laporan\..*Sumber: rapat desa$/);
  await expect(preview).toHaveAttribute('src', /^blob:/);
  expect(await preview.getAttribute('src')).not.toBe(before);
  await expect(preview).toHaveJSProperty('naturalWidth', 302);
  await dialog.getByLabel(say('charts.adjust.grey.label')).check();
  await expect(preview).toHaveCSS('filter', 'grayscale(1)');

  const png = page.waitForEvent('download');
  await dialog.getByRole('button', { name: say('charts.menu.png') }).click();
  const bytes = await readFile(await (await png).path());
  expect(bytes.readUInt32BE(16)).toBe(906);
  expect(bytes.readUInt32BE(41)).toBe(11339);
  await expect(dialog.getByText(/\.png$/)).toBeVisible();
  const svg = page.waitForEvent('download');
  await dialog.getByRole('button', { name: say('charts.menu.svg') }).click();
  const drawn = await readFile(await (await svg).path(), 'utf8');
  for (const word of ['Judul untuk', 'Sumber: rapat desa', 'Punctual']) expect(drawn).toContain(word);
  expect(drawn).not.toContain('<rect width="100%"');

  await dialog.getByRole('button', { name: say('charts.adjust.alt.copy') }).click();
  await expect(dialog.getByText(say('charts.adjust.alt.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await alt.inputValue());

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(menuOf(figure)).toBeFocused();

  // The next chart of the same report is alike, but for its own words
  const again = await openAdjust(page, page.getByRole('figure').nth(1));
  await expect(again.getByLabel(say('charts.adjust.size.label'))).toHaveValue('half');
  await expect(again.getByLabel(say('charts.adjust.heading.label'))).not.toHaveValue('Judul untuk laporan');
});

test('axe finds nothing in the menu and in what adjusts a picture; both go by keyboard', async ({ page }) => {
  const figure = await committeeProfile(page);
  await menuOf(figure).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: say('charts.menu.copy') })).toBeVisible();
  await findsNothing(page);
  const adjust = page.getByRole('button', { name: say('charts.menu.adjust') });
  for (let presses = 0; presses < 10; presses += 1) {
    if (await adjust.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(adjust).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: say('charts.adjust.title') });
  await expect(dialog.getByRole('img')).toBeVisible();
  await findsNothing(page);
  await page.keyboard.press('Escape');
  await expect(menuOf(figure)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(menuOf(figure)).toBeFocused();
});

test('[F27] where nothing can be copied or shared, files are downloaded and the person told', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'ClipboardItem');
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  const figure = await committeeProfile(page);
  const refused = [
    ['charts.menu.copy', 'charts.menu.no-copy', 'png'],
    ['charts.menu.table', 'charts.menu.no-table', 'csv'],
    ['charts.menu.share', 'charts.menu.no-share', 'png'],
  ] as const;
  for (const [way, sentence, ending] of refused) {
    await menuOf(figure).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: say(way) }).click();
    const file = (await download).suggestedFilename();
    expect(file.endsWith(`.${ending}`)).toBe(true);
    await expect(page.getByText(say(sentence, { file }))).toBeVisible();
  }
});

test('the sheet for sharing gets a PNG; what it refuses is downloaded, and the person told', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let refuses = false;
    Object.assign(Navigator.prototype, {
      canShare: () => !refuses,
      share: ({ files = [] }: ShareData) => {
        refuses = true;
        document.title = files.map(({ name, type }) => `${name} ${type}`).join();
        return Promise.resolve();
      },
    });
  });
  const figure = await committeeProfile(page);
  const share = async () => {
    await menuOf(figure).click();
    await page.getByRole('button', { name: say('charts.menu.share') }).click();
  };
  await share();
  await expect(page).toHaveTitle(/^komite[a-z0-9-]*\.png image\/png$/);
  const download = page.waitForEvent('download');
  await share();
  const file = (await download).suggestedFilename();
  await expect(page.getByText(say('charts.menu.no-share', { file }))).toBeVisible();
});
