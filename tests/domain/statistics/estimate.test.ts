import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimate } from '#domain/statistics/estimate.ts';
import type { Weighting } from '#domain/statistics/voices.ts';
import { groupsOfRatings, shuffled, weightings } from './arbitrary.ts';

const points = { min: 1, max: 5 };
const three = [[4, 4, 5, 3, 4], [2, 3], [5]];

test('[C1] each partner one voice: the mean of the partner means, SE from the spread within them', () => {
  const result = estimate(three, 'partner', points);
  expect(result?.mean).toBeCloseTo(3.833333, 6);
  expect(result?.se).toBeCloseTo(0.307318, 6);
  expect(result?.df).toBe(5);
  expect(result?.interval?.[0]).toBeCloseTo(3.043347, 6);
  expect(result?.interval?.[1]).toBeCloseTo(4.62332, 6);
  expect(result).toMatchObject({ n: 8, judges: 3, allEqual: false });
});

test('[C1] each respondent one voice: the plain mean with s/√n and n − 1', () => {
  const result = estimate(three, 'respondent', points);
  expect(result?.mean).toBe(3.75);
  expect(result?.sd).toBeCloseTo(1.0350983, 7);
  expect(result?.se).toBeCloseTo(1.0350983 / Math.sqrt(8), 7);
  expect(result?.df).toBe(7);
  expect(result?.interval?.[0]).toBeCloseTo(3.75 - 2.364624 * 0.3659626, 5);
  expect(result).toMatchObject({ n: 8, judges: 3 });
});

test.each<Weighting>(['partner', 'respondent'])(
  '[C1] no interval below five answers, and one from five on: %s',
  (weighting) => {
    expect(estimate([[4, 3, 5, 4]], weighting, points)).toMatchObject({
      n: 4,
      se: null,
      df: null,
      interval: null,
    });
    expect(estimate([[4, 3, 5, 4, 4]], weighting, points)?.interval).not.toBeNull();
  },
);

test.each<Weighting>(['partner', 'respondent'])('[C1] no interval when all are equal: %s', (weighting) => {
  const result = estimate(
    [
      [4, 4, 4],
      [4, 4],
    ],
    weighting,
    points,
  );
  expect(result).toMatchObject({ mean: 4, sd: 0, allEqual: true, se: null, df: null, interval: null });
});

test('[C1] with each partner one voice three degrees of freedom are needed', () => {
  expect(estimate([[4, 3], [5, 2], [4]], 'partner', points)).toMatchObject({ n: 5, interval: null });
  expect(estimate([[4, 3], [5, 2], [4]], 'respondent', points)?.interval).not.toBeNull();
  expect(
    estimate(
      [
        [4, 3],
        [5, 2],
        [4, 5],
      ],
      'partner',
      points,
    ),
  ).toMatchObject({ n: 6, df: 3 });
});

test('[C1] partners that agree within themselves and differ from each other give no interval of no width', () => {
  const result = estimate(
    [
      [4, 4, 4],
      [2, 2, 2],
    ],
    'partner',
    points,
  );
  expect(result).toMatchObject({ mean: 3, allEqual: false, se: null, interval: null });
});

test('[C1] the interval is clipped to the scale', () => {
  expect(estimate([[5, 5, 5, 5, 3]], 'respondent', points)?.interval?.[1]).toBe(5);
  expect(estimate([[1, 1, 1, 1, 3]], 'respondent', points)?.interval?.[0]).toBe(1);
  expect(estimate([[5, 5, 5, 5, 3]], 'respondent', null)?.interval?.[1]).toBeGreaterThan(5);
});

test('no numbers give null, empty groups are left out, one number is not "all the same"', () => {
  expect(estimate([], 'partner', points)).toBeNull();
  expect(estimate([[], []], 'respondent', points)).toBeNull();
  expect(estimate([[], [4], []], 'partner', points)).toEqual({
    mean: 4,
    n: 1,
    judges: 1,
    sd: null,
    allEqual: false,
    se: null,
    df: null,
    interval: null,
  });
});

test('equal numbers that were reached by different sums are still all the same', () => {
  const result = estimate([[0.3, 0.1 + 0.2, 0.3, 0.3, 0.3]], 'respondent', null);
  expect(result).toMatchObject({ allEqual: true, interval: null });
});

test('[C1] the order of answers and of partners does not matter', () => {
  fc.assert(
    fc.property(shuffled(groupsOfRatings), weightings, ([groups, again], weighting) => {
      const [a, b] = [estimate(groups, weighting, points), estimate(again, weighting, points)];
      expect(b?.n).toBe(a?.n);
      expect(b?.interval === null).toBe(a?.interval === null);
      expect(b?.mean ?? 0).toBeCloseTo(a?.mean ?? 0, 9);
      expect(b?.se ?? 0).toBeCloseTo(a?.se ?? 0, 9);
    }),
  );
});

test('[C1] an interval holds its mean and stays on the scale', () => {
  fc.assert(
    fc.property(groupsOfRatings, weightings, (groups, weighting) => {
      const result = estimate(groups, weighting, points);
      if (!result?.interval) return;
      expect(result.interval[0]).toBeLessThan(result.mean);
      expect(result.interval[1]).toBeGreaterThan(result.mean);
      expect(result.interval[0]).toBeGreaterThanOrEqual(1);
      expect(result.interval[1]).toBeLessThanOrEqual(5);
    }),
  );
});

test('[C1] the same added to every answer moves mean and interval by it and nothing else', () => {
  fc.assert(
    fc.property(groupsOfRatings, weightings, fc.integer({ min: -5, max: 5 }), (groups, weighting, shift) => {
      const before = estimate(groups, weighting, null);
      const after = estimate(
        groups.map((group) => group.map((value) => value + shift)),
        weighting,
        null,
      );
      expect(after?.mean ?? shift).toBeCloseTo((before?.mean ?? 0) + shift, 9);
      expect(after?.sd ?? 0).toBeCloseTo(before?.sd ?? 0, 9);
      expect(after?.se ?? 0).toBeCloseTo(before?.se ?? 0, 9);
      expect(after?.interval?.[0] ?? shift).toBeCloseTo((before?.interval?.[0] ?? 0) + shift, 9);
    }),
  );
});
