import { expect, test } from 'vitest';
import { planOf } from '#domain/scoring/plan.ts';
import { ratingOf, toHundred, unreversed } from '#domain/scoring/rating.ts';
import { answersOf, questionnaireOf, rating } from './small.ts';

test.each([
  [2, 1, 2],
  [5, 2, 4],
  [5, 3, 3],
  [10, 1, 10],
])('[S1] reversed on %i points, %i counts as %i, and back', (points, answer, counted) => {
  expect(unreversed(answer, { points, reversed: true })).toBe(counted);
  expect(unreversed(counted, { points, reversed: true })).toBe(answer);
  expect(unreversed(answer, { points, reversed: false })).toBe(answer);
});

test('[S1] the questionnaire says how many points, and which items are reversed', () => {
  const plan = planOf(
    questionnaireOf([
      rating('plain', { dimension: 'a', scale: 'ten' }),
      rating('turned', { dimension: 'a', scale: 'ten', reversed: true }),
    ]),
    'all',
    'partnership',
  );
  const items = plan.dimensions[0]?.items ?? [];
  const answers = answersOf({ plain: 3, turned: 3 });
  expect(items.map((item) => ratingOf(answers, item))).toEqual([3, 8]);
});

test('[S1] "cannot judge" is never a number, nor is a missing answer', () => {
  const item = { id: 'one', points: 5, reversed: true };
  expect(ratingOf(answersOf({ one: 'cannot-judge' }), item)).toBeNull();
  expect(ratingOf(answersOf({}), item)).toBeNull();
  expect(ratingOf(answersOf({ one: 'yes' }), item)).toBeNull();
});

test('[S1] the screen shows 1..m as 0..100', () => {
  expect([1, 2, 3, 5].map((mean) => toHundred(mean, 5))).toEqual([0, 25, 50, 100]);
  expect([1, 5.5, 10].map((mean) => toHundred(mean, 10))).toEqual([0, 50, 100]);
  expect(toHundred(2, 2)).toBe(100);
});
