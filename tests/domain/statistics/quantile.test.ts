import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tCdf, tQuantile, twoSidedP } from '#domain/statistics/quantile.ts';

test.each([
  [1, 12.706205],
  [2, 4.302653],
  [3, 3.182446],
  [5, 2.570582],
  [30, 2.042272],
  [1000, 1.962339],
])('with %i degrees of freedom the printed table says %f', (df, expected) => {
  expect(tQuantile(0.975, df)).toBeCloseTo(expected, 6);
  expect(tQuantile(0.025, df)).toBeCloseTo(-expected, 6);
});

test('quantile and distribution undo each other, also for degrees of freedom that are not whole', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: 1, max: 500, noNaN: true }),
      (p, df) => {
        expect(tCdf(tQuantile(p, df), df)).toBeCloseTo(p, 7);
      },
    ),
  );
});

test('p is 1 at nought, 0.05 at the end of the 95 % interval, and the same either way', () => {
  expect(twoSidedP(0, 0.3, 4)).toBeCloseTo(1, 12);
  const end = 0.3 * tQuantile(0.975, 4);
  expect(twoSidedP(end, 0.3, 4)).toBeCloseTo(0.05, 9);
  expect(twoSidedP(-end, 0.3, 4)).toBeCloseTo(0.05, 9);
  expect(twoSidedP(1e6, 0.3, 4)).toBeCloseTo(0, 12);
});

test('what cannot be a share or degrees of freedom is a bug and throws', () => {
  expect(() => tQuantile(1, 5)).toThrow(RangeError);
  expect(() => tQuantile(Number.NaN, 5)).toThrow(RangeError);
  expect(() => tQuantile(0.975, 0)).toThrow(RangeError);
  expect(() => tCdf(1, Number.NaN)).toThrow(RangeError);
});
