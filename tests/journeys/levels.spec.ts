import type { Locator, Page } from '@playwright/test';
import { expect, say, test } from './journey.ts';
import {
  beginSitting,
  goOn,
  partners,
  saved,
  setUpPartnership,
  skipAll,
  startAssessment,
  submit,
  tap,
} from './person.ts';
import { findsNothing } from './screen.ts';

const three = partners.slice(0, 3);
const [school, committee, village] = partners;
const also = [/^Jenjang kerja sama.*lengkap/i, /^Matriks partisipasi.*umum/i];

const ofPair = 'Seerat ini kami bekerja sama dengan mitra ini';
const ofWhole = 'Seerat ini kita semua bekerja sama';
const ofStages = 'Sejauh ini masyarakat ikut menentukan dalam kemitraan kita';

const item = (page: Page) => page.getByRole('heading', { level: 2 });
const pairRow = (page: Page, partner: string) =>
  page.getByRole('group', { name: say('answer.row.pair', { name: partner }) });

/** Past what else is asked. */
async function goTo(page: Page, text: string): Promise<void> {
  await expect(item(page)).toBeVisible();
  while ((await item(page).textContent()) !== `${text}.`) await goOn(page);
}

/** Levels are tapped by their name, which stands on the button. */
const choose = (within: Locator, question: 'now' | 'wished', level: string) =>
  within
    .getByRole('radiogroup', { name: say(`question.ladder.${question}`) })
    .locator('label')
    .filter({ hasText: new RegExp(`^${level}`) })
    .click();

type Levels = readonly [now: string, wished: string];

async function chooseBoth(within: Locator, [now, wished]: Levels): Promise<void> {
  await choose(within, 'now', now);
  await choose(within, 'wished', wished);
}

type Said = {
  readonly partner: string;
  readonly pairs: Readonly<Record<string, Levels>>;
  readonly whole: Levels;
  /** By stage: the button, counted from the left; the fifth is 'cannot judge'. */
  readonly stages: readonly number[];
};

const said: readonly Said[] = [
  {
    partner: school,
    pairs: { [committee]: ['Koordinasi', 'Kolaborasi'], [village]: ['Jaringan', 'Koordinasi'] },
    whole: ['Koordinasi', 'Kerja sama'],
    stages: [2, 3, 4, 5],
  },
  {
    partner: committee,
    pairs: { [school]: ['Jaringan', 'Kerja sama'], [village]: ['Jaringan', 'Jaringan'] },
    whole: ['Koordinasi', 'Kolaborasi'],
    stages: [1, 3, 3, 2],
  },
  {
    partner: village,
    pairs: { [school]: ['Jaringan', 'Koordinasi'], [committee]: ['Jaringan', 'Jaringan'] },
    whole: ['Kerja sama', 'Kerja sama'],
    stages: [2, 3, 3, 3],
  },
];

/** Answers what is about levels, item by item in whatever order they are asked; ends at the review. */
async function answer(page: Page, { pairs, whole, stages }: Said): Promise<void> {
  const answering: Readonly<Record<string, () => Promise<void>>> = {
    [`${ofPair}.`]: async () => {
      for (const [partner, levels] of Object.entries(pairs)) {
        const row = pairRow(page, partner);
        await row.getByText(say('question.ladder.choose')).click();
        await chooseBoth(row, levels);
        await expect(row.getByText(`${levels[0]} → ${levels[1]}`)).toBeVisible();
      }
    },
    [`${ofWhole}.`]: () => chooseBoth(page.getByRole('main'), whole),
    [`${ofStages}.`]: async () => {
      for (const [stage, option] of stages.entries()) await tap(page, stage, option - 1);
      await findsNothing(page);
    },
  };
  await expect(item(page)).toBeVisible();
  for (;;) {
    await answering[(await item(page).textContent()) ?? '']?.();
    if (await isLast(page)) break;
    await goOn(page);
  }
  await saved(page);
  await skipAll(page);
}

const isLast = (page: Page) =>
  page.getByRole('button', { name: say('answer.next.review'), exact: true }).isVisible();

const figure = (page: Page, title: string) => page.getByRole('figure', { name: title, exact: true });

/** The rows behind a chart, each as the words and figures of its cells. */
async function tableOf(page: Page, title: string): Promise<string[][]> {
  const chart = figure(page, title);
  await chart.getByText(say('charts.table.title')).click();
  const rows = chart.locator('tbody').getByRole('row');
  await expect(rows.first()).toBeVisible();
  return Promise.all((await rows.all()).map((row) => row.locator('th, td').allInnerTexts()));
}

const own = (title: string) => say('charts.bars.own', { title });

test('[F1] half a ladder outlives a reload, is asked for once more, and is whole with its wish', async ({
  page,
}) => {
  await setUpPartnership(page, three);
  await startAssessment(page, { mode: 'by-partner', also });
  await beginSitting(page, { partner: school, way: 'own-device' });
  await goTo(page, ofPair);
  const row = pairRow(page, committee);
  await row.getByText(say('question.ladder.choose')).click();
  await choose(row, 'now', 'Koordinasi');
  await expect(row.getByText(say('question.ladder.half'))).toBeVisible();
  await saved(page);

  await page.reload();
  await expect(item(page)).toHaveText(`${ofPair}.`);
  await expect(row.getByText(`Koordinasi → ${say('question.ladder.choose-wish')}`)).toBeVisible();
  await findsNothing(page);
  await skipAll(page);
  const gap = page.getByRole('listitem').filter({ hasText: ofPair });
  await expect(gap).toContainText(say('answer.row.pair', { name: committee }));

  await gap.getByRole('button').click();
  await row
    .getByText(/^Koordinasi/)
    .first()
    .click();
  await choose(row, 'wished', 'Kolaborasi');
  await saved(page);
  await page.reload();
  await expect(row.getByText('Koordinasi → Kolaborasi')).toBeVisible();
  await row.getByText('Koordinasi → Kolaborasi').click();
  await findsNothing(page);
});

test('levels of pairs, of the whole and of each stage, from the tap to every screen that tells them', async ({
  page,
}) => {
  await setUpPartnership(page, three);
  await startAssessment(page, { mode: 'by-partner', also });
  const address = page.url();
  for (const one of said) {
    await page.goto(address);
    await beginSitting(page, { partner: one.partner, way: 'shared-device' });
    await answer(page, one);
    await submit(page);
    if (one.partner !== school) continue;
    expect(await tableOf(page, own(ofPair))).toEqual([
      [committee, 'Koordinasi', 'Kolaborasi'],
      [village, 'Jaringan', 'Koordinasi'],
    ]);
    expect(await tableOf(page, own(ofWhole))).toEqual([['Kemitraan kita', 'Koordinasi', 'Kerja sama']]);
    expect(
      (await tableOf(page, own(ofStages))).map(([stage, level]) => [stage, level?.split('\n')[0]]),
    ).toEqual([
      ['Gagasan', 'Konsultasi'],
      ['Perencanaan', 'Kemitraan'],
      ['Pelaksanaan', 'Swakelola'],
      ['Pemeliharaan', '–'],
    ]);
  }

  await page.goto(`${address}/results`);
  await expect(figure(page, ofWhole)).toContainText(say('charts.claim.level-up', { count: 1 }));
  expect(await tableOf(page, ofWhole)).toEqual([
    ['Kolaborasi', '0', '1', 'tidak', 'tidak'],
    ['Kerja sama', '1', '2', 'tidak', 'ya'],
    ['Koordinasi', '2', '0', 'ya', 'tidak'],
    ['Jaringan', '0', '0', 'tidak', 'tidak'],
  ]);
  await expect(figure(page, ofStages)).toContainText(
    say('charts.stages.below', { aim: 'kemitraan', list: 'Gagasan dan Pemeliharaan' }),
  );
  expect(await tableOf(page, ofStages)).toEqual([
    ['Gagasan', '1', '2', '0', '0', '0', '3', 'Konsultasi'],
    ['Perencanaan', '0', '0', '3', '0', '0', '3', 'Kemitraan'],
    ['Pelaksanaan', '0', '0', '2', '1', '0', '3', 'Kemitraan'],
    ['Pemeliharaan', '0', '1', '1', '0', '1', '2', 'Konsultasi'],
  ]);
  await findsNothing(page);

  await page.getByRole('link', { name: say('results.view.who') }).click();
  const pairs = figure(page, say('charts.level.title'));
  const cells = pairs.locator('tbody td');
  await expect(cells).toHaveText(['', '3', '2', '2', '', '2', '2', '2', '']);
  await cells.nth(1).click();
  await expect(pairs).toContainText(
    say('charts.level.says', { judge: school, other: committee, level: 'koordinasi' }),
  );
  await expect(pairs).toContainText(say('charts.level.other', { other: committee, level: 'jaringan' }));
  await expect(pairs).toContainText(say('charts.claim.level-up', { count: 2 }));
});
