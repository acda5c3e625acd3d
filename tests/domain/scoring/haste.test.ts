import { expect, test } from 'vitest';
import { isHasty } from '#domain/scoring/haste.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';

const subjects = ['partner:a', 'partner:b', 'partner:c'];

/** Each item answered about three partners, with the values that stand for it. */
const said = (...items: readonly (readonly AnswerValue[])[]) =>
  items.flatMap((values, item) =>
    values.map((value, place) => ({ item: `item.${item}`, subject: subjects[place] ?? 'self', value })),
  );

const fours = (count: number) => Array.from({ length: count }, () => [4, 4, 4]);
const quick = { quick: 6, taps: 10 };

test('[C5] ten items with one option for all, in a hurry', () => {
  expect(isHasty({ answers: said(...fours(10)), haste: quick })).toBe(true);
  expect(isHasty({ answers: said(...fours(9)), haste: quick })).toBe(false);
});

test('[C5] another option for one subject, or on other items, is no such item', () => {
  expect(isHasty({ answers: said(...fours(9), [4, 4, 3]), haste: quick })).toBe(false);
  expect(isHasty({ answers: said(...fours(9), [3, 3, 3]), haste: quick })).toBe(false);
  expect(isHasty({ answers: said(...fours(10), [3, 4, 5]), haste: quick })).toBe(true);
});

test('[C5] good neighbours who take their time do answer all fours', () => {
  const answers = said(...fours(30));
  expect(isHasty({ answers, haste: { quick: 5, taps: 10 } })).toBe(false);
  expect(isHasty({ answers, haste: { quick: 0, taps: 0 } })).toBe(false);
  expect(isHasty({ answers })).toBe(false);
});

test('[C5] being in a hurry alone is no hint, nor is saying of everything that one cannot judge it', () => {
  const mixed = said(...Array.from({ length: 20 }, () => [2, 4, 5]));
  expect(isHasty({ answers: mixed, haste: quick })).toBe(false);
  const passed = Array.from({ length: 20 }, () => subjects.map(() => 'cannot-judge' as const));
  expect(isHasty({ answers: said(...passed), haste: quick })).toBe(false);
});

test('[C5] gates count like ratings, texts do not', () => {
  const yes = Array.from({ length: 10 }, () => ['yes' as const]);
  expect(isHasty({ answers: said(...yes), haste: quick })).toBe(true);
  const texts = Array.from({ length: 10 }, () => [{ text: 'ya' }]);
  expect(isHasty({ answers: said(...texts), haste: quick })).toBe(false);
});
