import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '#domain/statistics/difference.ts';
import { estimate } from '#domain/statistics/estimate.ts';
import { paired } from '#domain/statistics/paired.ts';

const before = [3.2, 3.5, 2.8, 4.0, 3.0];
const now = [3.6, 3.9, 3.4, 4.1, 3.7];
const differences = now.map((value, person) => value - (before[person] ?? Number.NaN));

const plain = (values: readonly number[]) => estimate([values], 'respondent', null);

test('[C3] paired: the same five people, half the unpaired width', () => {
  const result = paired([differences], 'respondent');
  expect(result?.mean).toBeCloseTo(0.44, 9);
  expect(result?.df).toBe(4);
  expect(result?.interval?.[0]).toBeCloseTo(0.154147, 6);
  expect(result?.interval?.[1]).toBeCloseTo(0.725853, 6);
  expect(result?.p).toBeCloseTo(0.012913, 6);
});

test('[C3] unpaired: the same answers by Welch do not show a change', () => {
  const result = difference(plain(now), plain(before));
  expect(result?.difference).toBeCloseTo(0.44, 9);
  expect(result?.df).toBeCloseTo(6.39126, 6);
  expect(result?.interval?.[0]).toBeCloseTo(-0.143655, 6);
  expect(result?.interval?.[1]).toBeCloseTo(1.023655, 6);
  expect(result?.p).toBeGreaterThan(0.05);
});

test('[C3] five pairs at least; four give dots', () => {
  expect(paired([differences.slice(0, 4)], 'respondent')).toMatchObject({ n: 4, interval: null, p: null });
});

test('[C3] all differences equal: dots, no interval, though the sums differ by rounding', () => {
  const same = before.map((value) => value + 0.1 - value);
  expect(new Set(same).size).toBeGreaterThan(1);
  expect(paired([same], 'respondent')).toMatchObject({ allEqual: true, interval: null, p: null });
});

test('[C3] pairs keep the weighting of the answers: each partner one voice', () => {
  const result = paired([[1, 0, 1, 0], [2, 3], []], 'partner');
  expect(result).toMatchObject({ mean: 1.5, n: 6, judges: 2, df: 4 });
  expect(paired([[1, 0, 1, 0], [2, 3], []], 'respondent')).toMatchObject({ mean: 7 / 6, df: 5 });
});

test('[C3] where one of the two means has no interval the difference is drawn without one', () => {
  const steady = plain([4, 4, 4, 4, 4]);
  const result = difference(plain(now), steady);
  expect(result?.difference).toBeCloseTo(-0.26, 9);
  expect(result).toMatchObject({ se: null, df: null, interval: null, p: null });
  expect(difference(plain(now), null)).toBeNull();
  expect(difference(null, plain(now))).toBeNull();
  expect(paired([[]], 'partner')).toBeNull();
});

test('[C3] now and before exchanged turn the sign and nothing else', () => {
  const some = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(some, some, (a, b) => {
      const there = difference(plain(a), plain(b));
      const back = difference(plain(b), plain(a));
      expect(there?.difference ?? 0).toBeCloseTo(-(back?.difference ?? 0), 9);
      expect(there?.interval?.[0] ?? 0).toBeCloseTo(-(back?.interval?.[1] ?? 0), 9);
      expect(there?.p ?? 0).toBeCloseTo(back?.p ?? 0, 9);
    }),
  );
});

test('[C3] the interval leaves nought out exactly when p is below .05', () => {
  const some = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(some, (values) => {
      const result = paired([values], 'respondent');
      if (!result?.interval || result.p === null) return;
      expect(result.interval[0] > 0 || result.interval[1] < 0).toBe(result.p < 0.05);
    }),
  );
});
