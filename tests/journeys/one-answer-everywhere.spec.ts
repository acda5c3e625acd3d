import type { Page } from '@playwright/test';
import { deviceOf, openFile, takeIn } from './device.ts';
import { figuresOf, moved, type Figures } from './figures.ts';
import { four, fourPartners, type Handed } from './four-partners.ts';
import { expect, say, test } from './journey.ts';
import { answerBut, cannotJudge, correct, figuresInFile, item, lineOfCsv, viewsOf } from './one-answer.ts';
import { movedAnonymously, movedInFileAnonymously } from './one-answer-anonymous.ts';
import { movedByPartner, movedInFileByPartner } from './one-answer-by-partner.ts';
import { beginSitting, closeAssessment, submit } from './person.ts';

const [{ name: judge }, { name: judged }] = four;
/** Of A's people, of B's, C's and D's, about anybody. */
const usual = [3, 4, 4, 4];
const addressOf = ({ meetings }: Handed) => `./#/a/${meetings.at(-1)}`;

/** On the assessment's page the first person of the first partner sits down; returns the code on the receipt. */
async function answer(page: Page, handed: Handed, value: number): Promise<string> {
  await page.goto(addressOf(handed));
  await beginSitting(page, { partner: judge, way: 'shared-device' });
  await answerBut(page, value);
  return submit(page);
}

const isAgenda = (place: string) => place.endsWith(` › ${say('charts.table.count')}`);

/** All that can be seen after the answer, but the agenda, which is another list of items then. */
async function read(page: Page, handed: Handed) {
  const results = `${addressOf(handed)}/results`;
  const figures = await figuresOf(page, results, viewsOf(handed));
  await page.goto(results);
  const csv = await lineOfCsv(page, 'Percaya');
  await page.goto(`${results}/items`);
  const [first] = await page.getByRole('listitem').getByRole('heading').allTextContents();
  const shown: Figures = Object.fromEntries(Object.entries(figures).filter(([place]) => !isAgenda(place)));
  return { shown, csv, first, file: await figuresInFile(page, handed) };
}

test('by partner, one answer moves what follows from it, on every view and in the files, and nothing else', async ({
  page,
}) => {
  const handed = await fourPartners({
    mode: 'by-partner',
    people: 1,
    meetings: ['2026-10-08', '2026-11-12'],
    usual,
  });
  await openFile(page, handed.file);
  await takeIn(page);
  const code = await answer(page, handed, 5);
  const before = await read(page, handed);
  await correct(page, addressOf(handed), code, 1);
  const after = await read(page, handed);
  expect(moved(before.shown, after.shown)).toEqual(movedByPartner);
  expect(moved(before.file, after.file)).toEqual(movedInFileByPartner);
  // About SD (4 + 4 + 4)/3, Komite as above, Desa and TK (3 + 4 + 4)/3; in hundredths
  expect([before.csv, after.csv]).toEqual(['Percaya;75;75;66,67;66,67', 'Percaya;75;58,33;66,67;66,67']);
  // Before all items spread alike, so their order decides; after it this one is what people differ on most
  expect(before.first).not.toBe(item.text);
  expect(after.first).toBe(item.text);

  await page.goto(`${addressOf(handed)}/results/${handed.partners[1]}`);
  const talk = say('charts.claim.talk', { name: judged, self: 75, peers: 50 });
  await expect(page.getByText(talk, { exact: true })).toBeVisible();
  await page.goto(`${addressOf(handed)}/results/quality`);
  await expect(page.getByText(say('results.quality.all-judged'))).toHaveCount(2);

  // One of the 4 · 4 answers to the item, and A's voice about B's principle is gone: (4 + 4)/2
  await correct(page, addressOf(handed), code, cannotJudge);
  await page.goto(`${addressOf(handed)}/results/quality`);
  await expect(page.getByRole('row', { name: new RegExp(`^${item.text} 6%`) })).toBeVisible();
  await expect(page.getByText(say('results.quality.counted', { count: 8 }))).toBeVisible();
  await page.goto(`${addressOf(handed)}/results`);
  expect(await lineOfCsv(page, 'Percaya')).toBe('Percaya;75;75;66,67;66,67');
});

test('anonymous, one answer tells nothing until it is closed, and then no more than what may be told', async ({
  browser,
  baseURL,
}) => {
  const passphrase = 'mangga dan rambutan';
  const handed = await fourPartners({
    mode: 'anonymous',
    people: 3,
    meetings: ['2026-11-12'],
    usual,
    passphrase,
  });
  // The same file on two devices, and one answer another
  const readAfter = async (value: number) => {
    const { page, context, complaints } = await deviceOf(browser, baseURL);
    await openFile(page, handed.file);
    await page.getByLabel(say('files.unlock.label')).fill(passphrase);
    await page.getByRole('button', { name: say('files.unlock.action') }).click();
    await takeIn(page);
    await answer(page, handed, value);
    for (const { at } of viewsOf(handed)) {
      await page.goto(`${addressOf(handed)}/results${at}`);
      await expect(page.getByText(say('results.none.waiting'))).toBeVisible();
      await expect(page.locator('main').locator('figure, table')).toHaveCount(0);
    }
    expect(await figuresInFile(page, handed)).toEqual({});
    await page.goto(addressOf(handed));
    await closeAssessment(page);
    const all = await read(page, handed);
    expect(complaints).toEqual([]);
    await context.close();
    return all;
  };
  const before = await readAfter(5);
  const after = await readAfter(1);
  expect(moved(before.shown, after.shown)).toEqual(movedAnonymously);
  expect(moved(before.file, after.file)).toEqual(movedInFileAnonymously);
  // About SD 4, Komite as above, Desa and TK (3 + 4 + 4)/3; in hundredths
  expect([before.csv, after.csv]).toEqual(['Percaya;75;69,44;66,67;66,67', 'Percaya;75;63,89;66,67;66,67']);
  // Squares 6.89 → 12.22 where those of the other items are 0 + 2 + 2 + 2
  expect([before.first, after.first]).toEqual([item.text, item.text]);
});
