import type { Page } from '@playwright/test';
import { dimensionScores, facetScores } from './by-hand.ts';
import { seesPart, tableOf } from './drawn.ts';
import { expect, say, test } from './journey.ts';
import { beginSitting, partners, setUpPartnership, submit } from './person.ts';
import { seesSettled, settle } from './settling.ts';
import {
  answerByTaps,
  bug,
  itemsIn,
  library,
  partNamed,
  shelves,
  wordsOf,
  type Choose,
  type Part,
  type Tapped,
} from './tapping.ts';

/** Every questionnaire of the library, in every form: set up, answered by taps, and its figures worked out by hand. */

const three = partners.slice(0, 3);
const [school, committee, village] = partners;

const parts = (choices: readonly string[]): Part[] => choices.map(partNamed);
const asked = (all: readonly Part[]) =>
  all.filter(({ questionnaire }) => !questionnaire.joint).flatMap(itemsIn);

/** Another option from row to row, from item to item and from person to person. */
const by =
  (person: number): Choose =>
  (place, row, options) =>
    (3 * place + 2 * row + person * (1 + (place % 2))) % options;

/** A partnership, and an assessment of the forms that were taken in the library; returns its address. */
async function start(page: Page, choices: readonly string[]): Promise<string> {
  await setUpPartnership(page, three);
  await page.goto(`${page.url()}/new?use=${choices.join(',')}`);
  await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+$/);
  return page.url();
}

async function answer(
  page: Page,
  address: string,
  all: readonly Part[],
  people: readonly string[],
): Promise<Tapped[]> {
  const tapped: Tapped[] = [];
  for (const [person, partner] of people.entries()) {
    await page.goto(address);
    await beginSitting(page, { partner, way: 'shared-device' });
    tapped.push(await answerByTaps(page, asked(all), by(person)));
    await expect(page.getByText(say('answer.review.complete'))).toBeVisible();
    await submit(page);
  }
  return tapped;
}

const set = (id: string): string[] =>
  (shelves.sets.find((one) => one.id === id) ?? bug(`no set ${id}`)).parts.map(
    ({ questionnaire, form }) => `${questionnaire}:${form}`,
  );

const single = [
  'partnership-ethics:full',
  'partnership-nature:full',
  'synergy:full',
  'participation-matrix:school',
  'keeping-alive:full',
  'community-led:full',
  'school-community:full',
  'cooperation-level:whole',
  'partnership-success:full',
  'facilitator-check:full',
];

test('every form of the library that stands alone is in one of these journeys', () => {
  const seen = new Set([...set('meeting'), ...set('yearly'), ...single, 'pacts:full']);
  const all = library.flatMap(({ id, forms }) => forms.map((form) => `${id}:${form.id}`));
  expect(all.filter((choice) => !seen.has(choice))).toEqual([]);
  expect(library).toHaveLength(15);
});

test('the questionnaires about the whole, one by one, and the facilitator’s about oneself', async ({
  page,
}) => {
  const all = parts(single);
  const address = await start(page, single);
  const people = await answer(page, address, all, [school]);
  await page.goto(`${address}/results`);
  for (const part of all) await seesPart(page, part, people);
});

type Partner = (typeof partners)[number];

/** In which row the person of one partner answers about another, or (last) about the own one. */
const rowAbout = (own: Partner, about: Partner): number =>
  own === about ? three.length - 1 : three.filter((one) => one !== own).indexOf(about);

const sideBySide = (page: Page) =>
  tableOf(page, say('charts.side-by-side.title', { questionnaire: 'PACTS' }));

test('the meeting set, by a person of each partner', async ({ page }) => {
  const all = parts(set('meeting'));
  const address = await start(page, set('meeting'));
  const people = await answer(page, address, all, three);
  await page.goto(`${address}/results`);
  const [pacts = bug('no PACTS'), ...others] = all;
  const drawn = await sideBySide(page);
  for (const [place, about] of three.entries()) {
    const judges = three.filter((one) => one !== about);
    const fromOthers = people.filter((_, person) => person !== place);
    const scores = dimensionScores(pacts, fromOthers, (judge) =>
      rowAbout(judges[judge] ?? bug('no judge'), about),
    );
    expect(drawn.map((row) => [row[0], row[1 + place]])).toEqual(scores);
  }
  for (const part of others) await seesPart(page, part, people);
});

test('PACTS in full: a partner as another one sees it, and as it sees itself', async ({ page }) => {
  const [pacts = bug('no PACTS')] = parts(['pacts:full']);
  const address = await start(page, ['pacts:full']);
  const people = await answer(page, address, [pacts], [school]);
  await page.goto(`${address}/results`);
  const drawn = await sideBySide(page);
  const scores = dimensionScores(pacts, people, () => rowAbout(school, committee));
  expect(drawn.map((row) => [row[0], row[2]])).toEqual(scores);
  for (const [name, column] of [
    [committee, 1],
    [school, 2],
  ] as const) {
    await page.goto(`${address}/results`);
    const profiles = page.getByRole('list', { name: say('results.partners.title') });
    await profiles.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    const facets = await tableOf(page, say('charts.dumbbell.title', { name }));
    expect(facets).toHaveLength(10);
    expect(facets.map((row) => [row[0], row[column]])).toEqual(
      facetScores(pacts, people, () => rowAbout(school, name)),
    );
  }
});

test('the yearly set: what is asked of each, of pairs, and what all settle together', async ({ page }) => {
  const all = parts(set('yearly'));
  const address = await start(page, set('yearly'));
  await page.goto(`${address}/together`);
  const joint = all.filter(({ questionnaire }) => questionnaire.joint);
  const settled: Tapped[] = [];
  for (const part of joint) settled.push(await settle(page, part));
  const people = await answer(page, address, all, [village]);
  await page.goto(`${address}/results`);
  for (const part of all.filter((one) => !joint.includes(one))) await seesPart(page, part, people);
  for (const [place, part] of joint.entries()) {
    const what = settled[place] ?? bug('nothing settled');
    await test.step(part.questionnaire.id, () => seesSettled(page, part, what));
  }

  await page.getByRole('link', { name: say('results.view.who') }).click();
  const cells = page
    .getByRole('figure', { name: say('charts.level.title'), exact: true })
    .locator('tbody td');
  const pair =
    asked(all).find(({ kind, subject }) => kind === 'ladder' && subject === 'pair') ?? bug('no pair');
  // Two rows, the level now and the wish in each; the village is the third of the partners
  const [ofSchool = -1, , ofCommittee = -1] = people[0]?.get(wordsOf(pair)) ?? [];
  await expect(cells).toHaveCount(9);
  await expect(cells.nth(6)).toHaveText(String(ofSchool + 1));
  await expect(cells.nth(7)).toHaveText(String(ofCommittee + 1));
});
