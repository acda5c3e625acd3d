import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLimits, type Limits } from '#domain/questionnaire/questionnaire.ts';
import { agreedVerdict, gateCounts, isSetMet, verdictOf, weakestFirst } from '#domain/scoring/gates.ts';

const counts = (yes: number, partly: number, notYet: number) => ({ yes, partly, notYet, cannotJudge: 0 });
const verdict = (yes: number, partly: number, notYet: number) =>
  verdictOf(counts(yes, partly, notYet), defaultLimits.gate);

test.each([
  [10, 3, 1, 'met'],
  [5, 5, 4, 'contested'],
  [0, 5, 0, 'partly'],
  [39, 0, 1, 'met'],
  [2, 0, 3, 'not-met'],
  [1, 1, 0, null],
])('[S5] %i yes, %i partly, %i not yet: %s', (yes, partly, notYet, expected) => {
  expect(verdict(yes, partly, notYet)).toBe(expected);
});

test.each([
  ['a third of "not yet" is contested, one more is not met', [4, 0, 2], 'contested', [4, 0, 3], 'not-met'],
  ['a tenth of "not yet" does not stand in the way, more does', [9, 0, 1], 'met', [8, 0, 1], 'contested'],
  ['two thirds of yes are met, fewer are partly', [4, 2, 0], 'met', [3, 2, 0], 'partly'],
  ['three answers are enough for a verdict, two are not', [3, 0, 0], 'met', [2, 0, 0], null],
] as const)('[S5] at the edge: %s', (_, at, there, beyond, here) => {
  expect(verdict(at[0], at[1], at[2])).toBe(there);
  expect(verdict(beyond[0], beyond[1], beyond[2])).toBe(here);
});

test('[S5] the limits are whole-number fractions of the questionnaire', () => {
  const limits: Limits['gate'] = { answers: 2, notMet: [1, 2], few: [1, 4], met: [1, 2] };
  const own = (yes: number, partly: number, notYet: number) => verdictOf(counts(yes, partly, notYet), limits);
  expect(own(1, 1, 0)).toBe('met');
  expect(own(1, 0, 1)).toBe('contested');
  expect(own(1, 0, 2)).toBe('not-met');
  expect(own(1, 2, 1)).toBe('partly');
  expect(own(1, 0, 0)).toBeNull();
});

test('[S5] "cannot judge" is counted apart and does not weigh', () => {
  const values = ['yes', 'cannot-judge', 'partly', 'not-yet', 'yes', 'cannot-judge'] as const;
  expect(gateCounts(values)).toEqual({ yes: 2, partly: 1, notYet: 1, cannotJudge: 2 });
  expect(gateCounts([])).toEqual({ yes: 0, partly: 0, notYet: 0, cannotJudge: 0 });
  expect(verdictOf({ ...counts(2, 0, 0), cannotJudge: 30 }, defaultLimits.gate)).toBeNull();
  expect(verdictOf({ ...counts(3, 0, 0), cannotJudge: 30 }, defaultLimits.gate)).toBe('met');
});

test('[S5] one answer agreed by all stands as the verdict', () => {
  expect((['yes', 'partly', 'not-yet'] as const).map((value) => agreedVerdict(value))).toEqual([
    'met',
    'partly',
    'not-met',
  ]);
});

test('[S5] a set is met only when every gate is', () => {
  expect(isSetMet(['met', 'met'])).toBe(true);
  for (const other of ['partly', 'contested', 'not-met', null] as const) {
    expect(isSetMet(['met', other, 'met'])).toBe(false);
  }
  expect(isSetMet([])).toBe(false);
});

test('[S5] weakest: most "not yet", then fewest yes, then the order of the items; the unanswered last', () => {
  const gates = [
    { item: 'silent', ...counts(0, 0, 0) },
    { item: 'good', ...counts(5, 0, 0) },
    { item: 'first of two', ...counts(3, 0, 2) },
    { item: 'second of two', ...counts(3, 0, 2) },
    { item: 'fewer yes', ...counts(2, 1, 2) },
    { item: 'worst', ...counts(4, 0, 3) },
  ];
  expect(weakestFirst(gates).map(({ item }) => item)).toEqual([
    'worst',
    'fewer yes',
    'first of two',
    'second of two',
    'good',
    'silent',
  ]);
});

test('[S5] one more "not yet" never lifts a verdict, one more yes never lowers it', () => {
  const rank = { 'not-met': 0, contested: 1, partly: 2, met: 3 };
  const count = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(count, count, count, (yes, partly, notYet) => {
      const here = verdict(yes, partly, notYet);
      if (here === null) return;
      const worse = verdict(yes, partly, notYet + 1);
      const better = verdict(yes + 1, partly, notYet);
      expect(rank[worse ?? here]).toBeLessThanOrEqual(rank[here]);
      expect(rank[better ?? here]).toBeGreaterThanOrEqual(rank[here]);
    }),
  );
});
