import { writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { placesInWords, wrongInWords } from '#features/questionnaire-files/finding-words.ts';
import { grouped } from '#features/questionnaire-files/grouped.ts';
import { hostileFiles, oddFiles } from '../exchange/questionnaire/hostile-files.ts';
import { form, refused } from '../exchange/questionnaire/made-form.ts';
import { expect, say, test, words } from './journey.ts';
import { rowsKept } from './kept.ts';
import { look } from './screen.ts';

const good = form({
  survey: [
    ['type', 'name', 'label::id'],
    ['text', 'why', 'Apa yang membantu?'],
  ],
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const choice = (page: Page) => page.locator('input[type="file"]');

/** From a file on the disk: some are larger than what a test may hand over in memory. */
async function choose(page: Page, info: TestInfo, name: string, bytes: Uint8Array): Promise<void> {
  const path = info.outputPath(name);
  writeFileSync(path, bytes);
  await choice(page).setInputFiles(path);
}

/** Counts workers that begin, and those that are still there. */
function workersOf(page: Page): { begun: number; readonly left: () => number } {
  const seen = { begun: 0, left: () => page.workers().length };
  page.on('worker', () => (seen.begun += 1));
  return seen;
}

for (const { name, bytes } of hostileFiles) {
  test(`${name}: each mistake is listed with its place, nothing is kept, and a good file works after it`, async ({
    page,
  }, info) => {
    const workers = workersOf(page);
    const file = bytes();
    await page.goto('./#/questionnaires/import');
    await choose(page, info, name, file);
    await expect(heading(page)).toHaveText(say('qfile.import.refused'));
    await expect(page.getByText(say('qfile.import.nothing-kept'))).toBeVisible();
    const expected = grouped((await refused(file)).wrong).map(({ finding, places }) =>
      [wrongInWords(finding, words.id), placesInWords(places, words.id) ?? ''].join(''),
    );
    const lines = page.getByRole('main').getByRole('list').first().getByRole('listitem');
    await expect(lines).toHaveText(expected.slice(0, 100));
    if (expected.length > 100) {
      await expect(page.getByText(say('qfile.more-lines', { count: expected.length - 100 }))).toBeVisible();
    }
    expect(await rowsKept(page)).toEqual({});
    // It was read beside the page, whose worker is gone with all its memory
    expect(workers.begun).toBe(1);
    await expect.poll(workers.left).toBe(0);

    await choose(page, info, 'baik.xlsx', good);
    await expect(heading(page)).toHaveText(say('qfile.look.title'));
    await page.getByRole('button', { name: say('qfile.look.take') }).click();
    await expect(page.getByText(say('qfile.import.done', { title: 'baik' }))).toBeVisible();
    expect(await rowsKept(page)).toEqual({ questionnaires: 1 });
  });
}

test('files that are odd and do no harm are taken', async ({ page }, info) => {
  for (const { name, bytes, items } of oddFiles) {
    await page.goto('./#/');
    await page.goto('./#/questionnaires/import');
    await choose(page, info, name, bytes());
    await expect(heading(page), name).toHaveText(say('qfile.look.title'));
    await expect(page.getByText(say('qfile.count.items', { count: items.length })).first()).toBeVisible();
  }
});

test('whoever does not want to wait stops the reading, and can choose another file', async ({
  page,
}, info) => {
  // A worker that never answers, as on a very slow phone
  await page.route(/\/desk-[^/]*\.js/, () => {});
  await page.goto('./#/questionnaires/import');
  await choose(page, info, 'baik.xlsx', good);
  await expect(page.getByText(say('qfile.import.reading'))).toBeVisible();
  await page.getByRole('button', { name: say('ui.stop.label') }).click();
  await expect(page.getByText(say('qfile.import.reading'))).toHaveCount(0);
  await page.unroute(/\/desk-[^/]*\.js/);
  await choose(page, info, 'baik.xlsx', good);
  await expect(heading(page)).toHaveText(say('qfile.look.title'));
});

test('a file at the wrong door is shown the right one, both ways', async ({ page }, info) => {
  await page.goto('./#/open');
  await choose(page, info, 'baik.xlsx', good);
  await expect(page.getByText(say('files.error.questionnaire'))).toBeVisible();
  await look(page, 'questionnaire-at-the-wrong-door');
  await page.getByRole('link', { name: say('files.questionnaire.action') }).click();
  await expect(heading(page)).toHaveText(say('qfile.import.title'));
  await choose(
    page,
    info,
    'pacts.txt',
    Buffer.from('{"format":"pacts-survey","version":5,"kind":"results"}'),
  );
  await expect(page.getByText(say('qfile.wrong.partnership-file'))).toBeVisible();
  await look(page, 'partnership-file-at-the-wrong-door');
  await page.getByRole('link', { name: say('qfile.import.open-file') }).click();
  await expect(heading(page)).toHaveText(say('files.open.title'));
});
