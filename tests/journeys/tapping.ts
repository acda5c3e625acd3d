import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import { Library } from '#domain/questionnaire/library.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { expect, say } from './journey.ts';
import { goOn, rows } from './person.ts';

/** What only a mistake in the journey itself, or in the library, can bring about. */
export function bug(what: string): never {
  throw new Error(what);
}

const fileOf = (name: string): unknown => JSON.parse(readFileSync(`questionnaires/${name}.json`, 'utf8'));

export const shelves = Library.parse(fileOf('library'));

/** All that stand on a shelf. */
export const library: readonly Questionnaire[] = shelves.purposes
  .flatMap(({ questionnaires }) => questionnaires)
  .map((id) => {
    const read = readQuestionnaire(fileOf(id));
    return read.ok ? read.value : bug(`${id} is broken`);
  });

export type Part = { readonly questionnaire: Questionnaire; readonly form: string };

/** `pacts:short` */
export function partNamed(choice: string): Part {
  const [id, form = ''] = choice.split(':');
  const questionnaire = library.find((one) => one.id === id) ?? bug(`no ${choice}`);
  return { questionnaire, form };
}

/** What a form asks, in its order. */
export function itemsIn({ questionnaire, form }: Part): Item[] {
  const asked = questionnaire.forms.find(({ id }) => id === form)?.items ?? bug(`no form ${form}`);
  return questionnaire.items.filter(({ id }) => asked.includes(id));
}

/** The words of an item on the Indonesian screen: no two items of the library share them. */
export const wordsOf = ({ text }: Pick<Item, 'text'>): string => text['id'] ?? '';

/** A title on the Indonesian screen. */
export const titleIn = ({ title }: { readonly title: Readonly<Record<string, string>> }): string =>
  title['id'] ?? '';

/**
 * What was tapped, by the words of the item: the options row by row, from 0 on the left or at the top; of a ladder the
 * level now and the one wished for.
 */
export type Tapped = ReadonlyMap<string, readonly number[]>;

/** The option for the row of the item at a place, of so many; 'cannot judge' is none of them. */
export type Choose = (place: number, row: number, options: number) => number;

type Tapping = (page: Page, choose: (row: number, options: number) => number) => Promise<number[]>;

/** Taps one option of a group of radios; the button over the radio is what a finger meets. */
async function tapIn(group: Locator, besides: number, choose: (options: number) => number): Promise<number> {
  const labels = group.locator('label');
  await expect(labels.first()).toBeVisible();
  const option = choose((await labels.count()) - besides);
  await labels.nth(option).click();
  return option;
}

/** A row for each partner, each stage, or the one there is; 'cannot judge' comes last. */
const tapRows: Tapping = async (page, choose) => {
  const tapped: number[] = [];
  await expect(rows(page).first()).toBeVisible();
  for (const [row, group] of (await rows(page).all()).entries())
    tapped.push(await tapIn(group, 1, (options) => choose(row, options)));
  return tapped;
};

/** Those of pairs open with a tap; the wish comes once there is a level to begin from. */
const tapLadders: Tapping = async (page, choose) => {
  const tapped: number[] = [];
  const main = page.getByRole('main');
  const now = main.getByRole('radiogroup', { name: say('question.ladder.now') });
  const closed = main.getByText(say('question.ladder.choose'), { exact: true });
  await expect(now.or(closed).first()).toBeVisible();
  for (let row = 0; ; row += 1) {
    if (await closed.first().isVisible()) await closed.first().click();
    const wished = main.getByRole('radiogroup', { name: say('question.ladder.wished') });
    tapped.push(
      await tapIn(now.nth(row), 1, (options) => choose(2 * row, options)),
      await tapIn(wished.nth(row), 0, (options) => choose(2 * row + 1, options)),
    );
    if ((await closed.count()) === 0) return tapped;
  }
};

const tapping: Readonly<Record<Item['kind'], Tapping>> = {
  rating: tapRows,
  gate: tapRows,
  matrix: tapRows,
  ladder: tapLadders,
  step: () => bug('a step is settled together'),
  open: async (page) => {
    await page.getByRole('main').getByRole('textbox').first().fill('Bertemu lebih sering.');
    return [];
  },
};

/** From the first item to the review, whatever is asked; each item has to be one of those expected, none may be missing. */
export async function answerByTaps(page: Page, expected: readonly Item[], choose: Choose): Promise<Tapped> {
  const tapped = new Map<string, readonly number[]>();
  const heading = page.getByRole('heading', { level: 2 });
  const review = page.getByRole('button', { name: say('answer.next.review'), exact: true });
  await expect(heading).toBeVisible();
  for (let place = 0; ; place += 1) {
    const words = (await heading.textContent()) ?? '';
    const { kind } = expected.find((item) => wordsOf(item) === words) ?? bug(`not expected: ${words}`);
    tapped.set(words, await tapping[kind](page, (row, options) => choose(place, row, options)));
    if (await review.isVisible()) break;
    await goOn(page);
  }
  expect([...tapped.keys()].toSorted()).toEqual(expected.map(wordsOf).toSorted());
  await review.click();
  return tapped;
}
