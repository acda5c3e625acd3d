import type { Locator, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deviceOf, downloadBy, openFile, takeIn } from './device.ts';
import { complaintsOf, expect, say, test } from './journey.ts';
import { browserOn, kill } from './killed.ts';
import {
  answerAll,
  beginSitting,
  closeAssessment,
  partners,
  questionnaireNamed,
  saved,
  setUpPartnership,
  submit,
} from './person.ts';
import { look, readingDay } from './screen.ts';

const levels = /^Jenjang kerja sama · Kemitraan saja/;
const closeness = 'Seerat ini kita semua bekerja sama.';
const synergy = /^Sinergi/;
const different = 'Apakah tiap mitra membawa sesuatu yang berbeda ke dalam kemitraan ini?';
const figure = (page: Page, title: string) => page.getByRole('figure', { name: title });

type Wanted = { readonly titles: readonly RegExp[]; readonly besides?: boolean };

/** Sets an assessment up of which these questionnaires are asked by hands, besides PACTS or alone. */
async function startByHands(page: Page, { titles, besides = false }: Wanted): Promise<void> {
  await page.getByRole('link', { name: say('partnership.assess.first') }).click();
  await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
  for (const title of titles) {
    await (await questionnaireNamed(page, title)).check();
    const way = page.getByRole('checkbox', { name: say('assess.hands.label'), checked: false });
    await way.check();
  }
  if (!besides) await (await questionnaireNamed(page, /^PACTS · Singkat/)).uncheck();
  for (const field of await page.getByRole('spinbutton').all()) await field.fill('5');
  if (besides) await page.locator('input[name="mode"][value="by-partner"]').check();
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+$/);
}

const openHands = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: say('hands.title') }).click();
  await expect(page.getByRole('textbox').first()).toBeVisible();
};

const counted = (page: Page, done: number, of: number): Promise<void> =>
  expect(page.getByText(say('hands.counted.text', { counted: done, of }))).toBeVisible();

/** The numbers of the points in their order, 'cannot judge' last. */
const numbers = (page: Page): Locator => page.getByRole('textbox');
const shows = async (page: Page, wanted: readonly string[]): Promise<void> => {
  for (const [place, value] of wanted.entries()) await expect(numbers(page).nth(place)).toHaveValue(value);
};

/** Digits and Enter for each number; the last one leads to the next item. */
async function count(page: Page, wanted: readonly number[]): Promise<void> {
  await numbers(page).first().focus();
  for (const number of wanted) {
    await page.keyboard.type(String(number));
    await page.keyboard.press('Enter');
  }
}

test('[S9] [F1] hands are counted by keyboard, outlive a killed browser, enter no score, and reach everybody', async ({
  browser,
  baseURL,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'pacts-hands-'));
  try {
    const first = await browserOn(profile, baseURL);
    const page = first.pages()[0] ?? (await first.newPage());
    await setUpPartnership(page);
    await startByHands(page, { titles: [levels], besides: true });
    const assessment = page.url();
    await openHands(page);
    await counted(page, 0, 1);
    await count(page, [2, 4, 10, 3]);
    await numbers(page).nth(4).fill('1');
    await expect(page.getByText(say('hands.total.count', { count: 20 }))).toBeVisible();
    await expect(page.getByText(say('hands.total.expected', { count: 20 }))).toBeVisible();
    await saved(page);
    await counted(page, 1, 1);
    const address = page.url();
    await kill(first, profile);

    const second = await browserOn(profile, baseURL);
    const complaints = complaintsOf(second);
    const keeper = second.pages()[0] ?? (await second.newPage());
    await keeper.goto(address);
    await shows(keeper, ['2', '4', '10', '3', '1']);

    // Nobody is asked alone what hands were raised for, and its numbers are no answers.
    await keeper.goto(assessment);
    await beginSitting(keeper, { partner: partners[0], way: 'shared-device' });
    let items = 0;
    await answerAll(keeper, (item) => {
      items = item + 1;
      return 2;
    });
    expect(items).toBe(10);
    await submit(keeper);
    await keeper.goto(assessment);
    await expect(keeper.getByText(say('gather.count.missing', { count: 19 }))).toBeVisible();
    await closeAssessment(keeper);
    await keeper.goto(address);
    await expect(keeper.getByText(say('hands.closed.note'))).toBeVisible();
    await keeper.goto(`${assessment}/results`);
    await seesHands(keeper);
    await expect(keeper.getByRole('heading', { name: say('results.partners.title') })).toBeVisible();

    await keeper.goto(assessment);
    await keeper.getByRole('link', { name: say('gather.share.action') }).click();
    const results = await downloadBy(keeper, () =>
      keeper
        .getByRole('button', { name: say('files.out.download') })
        .first()
        .click(),
    );
    expect(complaints).toEqual([]);
    await second.close();

    const phone = await deviceOf(browser, baseURL);
    await openFile(phone.page, results);
    await takeIn(phone.page);
    await phone.page.goto(`${assessment}/results/items`);
    await seesHands(phone.page);
    await phone.page.goto(address);
    await expect(phone.page.getByText(say('app.not-found.text'))).toBeVisible();
    expect(phone.complaints).toEqual([]);
    await phone.context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** The counts, the middle answer, and nothing that is worked out of them. */
async function seesHands(page: Page): Promise<void> {
  const one = figure(page, closeness);
  await expect(one).toContainText(say('hands.total.count', { count: 20 }));
  await expect(one).toContainText(
    say('charts.claim.level', {
      people: say('charts.claim.people', { count: 19 }),
      level: 'Kerja sama',
    }),
  );
  await expect(one).toContainText(say('charts.hands.cannot-judge', { count: 1 }));
  await one.getByText(say('charts.table.title')).click();
  await expect(one.getByRole('row')).toHaveText([
    new RegExp(say('charts.hands.table')),
    'Jaringan2',
    'Koordinasi4',
    'Kerja sama10',
    'Kolaborasi3',
    'tidak bisa menilai1',
  ]);
}

test('a clicker turns the items, what was cleared comes back, and what was passed over is named', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await setUpPartnership(page, partners.slice(0, 2));
  await startByHands(page, { titles: [synergy] });
  await expect(page.getByText(say('gather.ways.title'))).toBeHidden();
  const assessment = page.url();
  await openHands(page);
  await expect(numbers(page).first()).toBeFocused();
  await count(page, [1, 3, 6, 0]);
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveText(different);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(different);
  await shows(page, ['1', '3', '6', '0']);
  await page.keyboard.press('ArrowUp');
  await shows(page, ['2', '3', '6', '0']);
  await expect(page.getByText(say('hands.total.more'))).toBeVisible();
  await page.getByRole('button', { name: say('together.clear.action') }).click();
  await shows(page, ['', '', '', '']);
  await page.getByRole('button', { name: say('together.clear.undo') }).click();
  await shows(page, ['2', '3', '6', '0']);
  await saved(page);
  await page.reload();
  await shows(page, ['2', '3', '6', '0']);
  for (let item = 0; item < 14; item += 1) await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(say('hands.end.some', { count: 13 }));
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
  await expect(page.getByText(say('answer.step.place', { place: 2, count: 14 }))).toBeVisible();
  await page.goto(`${assessment}/results`);
  await expect(figure(page, different)).toContainText(say('hands.total.count', { count: 11 }));
  await expect(page.getByRole('figure')).toHaveCount(6);
  await page.getByRole('link', { name: say('results.hands.more', { count: 14 }) }).click();
  await expect(page.getByRole('figure')).toHaveCount(14);
  await expect(page.getByText(say('charts.claim.hands-uncounted'))).toHaveCount(13);
});

test('[F2] a reload right after a number keeps it', async ({ page }) => {
  await setUpPartnership(page, partners.slice(0, 2));
  await startByHands(page, { titles: [levels] });
  await openHands(page);
  await numbers(page).nth(1).fill('7');
  await page.reload();
  await shows(page, ['0', '7', '0', '0', '0']);
});

test('axe finds nothing where hands are counted and in the results, and it reads well', async ({ page }) => {
  await page.clock.setFixedTime(readingDay);
  await setUpPartnership(page, partners.slice(0, 2));
  await startByHands(page, { titles: [levels] });
  const assessment = page.url();
  await openHands(page);
  await count(page, [2, 4, 1, 3]);
  await saved(page);
  await look(page, 'hands');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(say('hands.end.all'));
  await look(page, 'hands-end');
  await page.goto(`${assessment}/results`);
  await expect(figure(page, closeness)).toBeVisible();
  await look(page, 'hands-results');
});
