import type { Page } from '@playwright/test';
import { openMeeting, test as onExample } from './example.ts';
import { expect, say } from './journey.ts';
import { findsNothing } from './screen.ts';

async function openItems(page: Page, query = ''): Promise<void> {
  await openMeeting(page, 'November');
  await expect(page).toHaveURL(/#\/a\/\w+$/);
  await page.goto(`${page.url()}/results/items${query}`);
  await expect(page.getByRole('heading', { name: say('results.items.all') })).toBeVisible();
}

const agenda = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('figure') });
const all = (page: Page) => page.getByRole('figure', { name: /^(PACTS|Percaya): / });

const choose = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

/** The names of the rows in the table behind the figure. */
async function rowsOf(page: Page): Promise<string[]> {
  const open = all(page)
    .getByRole('group')
    .filter({ hasText: say('charts.table.title') });
  if ((await open.getAttribute('open')) === null) await open.getByText(say('charts.table.title')).click();
  return all(page).getByRole('rowheader').allTextContents();
}

onExample(
  'the items people differ on most come first, each with its question and its answers',
  async ({ page }) => {
    await openItems(page);
    await expect(agenda(page)).toHaveCount(5);
    await findsNothing(page);
    const titles: string[] = [];
    for (const item of await agenda(page).all()) {
      await expect(item).toContainText(say('results.items.prompt'));
      expect(await item.getByRole('img').locator('circle').count()).toBeGreaterThanOrEqual(5);
      titles.push(await item.getByRole('heading').innerText());
    }
    await page.getByRole('button', { name: say('results.items.skip') }).click();
    await expect(page.getByRole('heading', { name: say('results.items.all') })).toBeFocused();
    await choose(page, say('results.items.order')).selectOption(say('results.items.by-spread'));
    expect((await rowsOf(page)).slice(0, 5)).toEqual(titles);
  },
);

onExample(
  'whom, which part and in which order stand in the address, and hold after a reload',
  async ({ page }) => {
    await openItems(page);
    await choose(page, say('results.items.about')).selectOption('Toko Maju');
    await choose(page, say('results.items.of')).selectOption('Percaya');
    await choose(page, say('results.items.order')).selectOption(say('results.items.by-score'));
    await expect(page).toHaveURL(/items\?about=\w+&of=trust&sort=score$/);
    const title = say('charts.items.partner', { title: 'Percaya', name: 'Toko Maju' });
    await expect(all(page)).toHaveAccessibleName(title);
    const rows = await rowsOf(page);
    expect(rows).toHaveLength(2);
    await page.reload();
    await expect(all(page)).toHaveAccessibleName(title);
    expect(await rowsOf(page)).toEqual(rows);
  },
);
