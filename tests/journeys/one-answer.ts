import type { Page } from '@playwright/test';
import { readFile } from '#exchange/read.ts';
import { downloadBy } from './device.ts';
import type { Figures, View } from './figures.ts';
import { four, type Handed } from './four-partners.ts';
import { expect, say } from './journey.ts';
import { answerAll, goOn, saved, skipAll, submit, tap } from './person.ts';

/** The one answer: what the first partner says of the second one here, the only item of its facet in PACTS short. */
const place = 6;
export const item = {
  id: 'trust.1',
  text: 'Mitra ini memercayakan tugas penting kepada mitra lain.',
} as const;
/** PACTS short: then the gates of synergy, then its ratings. */
const [pacts, gates] = [10, 5];

/** From the first item to the review: 3 throughout, the one answer as it is given, yes to every gate. */
export const answerBut = (page: Page, answer: number): Promise<void> =>
  answerAll(page, (at, row) => {
    if (at === place && row === 0) return answer - 1;
    return at >= pacts && at < pacts + gates ? 0 : 2;
  });

export const cannotJudge = 6;

/** With the code on the receipt; the one answer is another one, all else stays. */
export async function correct(page: Page, address: string, code: string, answer: number): Promise<void> {
  await page.goto(`${address}/code`);
  await page.getByLabel(say('answer.code.label')).fill(code);
  await page.getByRole('button', { name: say('answer.code.action') }).click();
  await page.getByRole('button', { name: say('answer.correct.action') }).click();
  for (let at = 0; at < place; at += 1) await goOn(page);
  await tap(page, 0, answer - 1);
  await saved(page);
  await skipAll(page);
  expect(await submit(page)).toBe(code);
}

/** All views of the results that the answer may reach, some of them as they are filtered. */
export function viewsOf({ partners: [judge, judged] }: Handed): readonly View[] {
  const [{ name: a }, { name: b }] = four;
  const title = 'PACTS';
  const changeOf = (what: string) => say('charts.change.title', { who: b, what });
  return [
    { name: 'overview', at: '', shows: say('charts.side-by-side.title', { questionnaire: title }) },
    { name: 'profile', at: `/${judged}`, shows: say('charts.dumbbell.title', { name: b }) },
    { name: 'profile of the judge', at: `/${judge}`, shows: say('charts.dumbbell.title', { name: a }) },
    { name: 'who', at: '/who', shows: say('charts.who.title', { what: title }) },
    { name: 'who, trust', at: '/who?of=trust', shows: say('charts.who.title', { what: 'Percaya' }) },
    { name: 'items', at: '/items', shows: say('charts.items.partners', { title }) },
    {
      name: 'items, about it',
      at: `/items?about=${judged}`,
      shows: say('charts.items.partner', { title, name: b }),
    },
    {
      name: 'items, synergy',
      at: '/items?q=synergy',
      shows: say('charts.items.partnership', { title: 'Sinergi' }),
    },
    { name: 'change', at: `/change?about=${judged}`, shows: changeOf(say('charts.change.overall')) },
    {
      name: 'change, trust',
      at: `/change?about=${judged}&of=dimension:trust`,
      shows: changeOf('Percaya'),
    },
    { name: 'groups', at: '/groups', shows: say('results.groups.title-sector', { who: 'Sinergi' }) },
    {
      name: 'groups, about it',
      at: `/groups?about=${judged}`,
      shows: say('results.groups.title-sector', { who: b }),
    },
    { name: 'quality', at: '/quality', shows: say('results.quality.haste') },
  ];
}

/** The figures that the results file holds of the last meeting, on the answer scale; partners by their short names. */
export async function figuresInFile(
  page: Page,
  { partnership, partners, meetings }: Handed,
): Promise<Figures> {
  await page.goto(`./#/p/${partnership}/share`);
  const results = page.getByRole('button', { name: say('files.out.download') }).first();
  const { text } = await downloadBy(page, () => results.click());
  const read = await readFile(text);
  if (!read.ok) throw new Error(`the results file is ${read.error.kind}`);
  expect(read.value.kind).toBe('results');
  const own = read.value.released.filter(({ assessment }) => assessment === meetings.at(-1));
  const named = (key: string) =>
    four.reduce((so, { shortName }, at) => so.replaceAll(partners[at] ?? '', shortName), key);
  return Object.fromEntries(
    own.flatMap(({ cells }) => Object.entries(cells).map(([key, { mean }]) => [named(key), mean.toFixed(4)])),
  );
}

/** The line of the CSV of the first chart on the page that begins with these words. */
export async function lineOfCsv(page: Page, begins: string): Promise<string | undefined> {
  const chart = page.getByRole('figure').first();
  await chart.getByRole('button', { name: say('charts.menu.open') }).click();
  const { text } = await downloadBy(page, () =>
    chart.getByRole('button', { name: say('charts.menu.csv') }).click(),
  );
  return text.split('\r\n').find((line) => line.startsWith(begins));
}
