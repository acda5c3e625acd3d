import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimate } from '#domain/statistics/estimate.ts';
import { gap } from '#domain/statistics/gap.ts';
import { tQuantile } from '#domain/statistics/quantile.ts';
import { groupsOfRatings, shuffled, weightings } from './arbitrary.ts';

/** s_w = √(2/6), SE = (s_w/3)·√(3/3), df 6. */
const peers = [
  [3, 4, 3],
  [3, 2, 3],
  [4, 3, 4],
];
const outside = { mean: 29 / 9, sd: Math.sqrt(1 / 3), se: Math.sqrt(1 / 3) / 3, df: 6 };

test('[R3] the gap is self less peers, with the degrees of freedom of the peers', () => {
  expect(estimate(peers, 'partner', null)).toMatchObject({ df: 6, se: expect.closeTo(outside.se, 9) });
  const result = gap(peers, [5, 5, 4], 'partner');
  const se = Math.sqrt(outside.se ** 2 + 1 / 3 / 3);
  expect(result?.gap).toBeCloseTo(14 / 3 - outside.mean, 9);
  expect(result?.se).toBeCloseTo(se, 9);
  expect(result?.df).toBe(6);
  expect(result?.interval?.[0]).toBeCloseTo(14 / 3 - outside.mean - tQuantile(0.975, 6) * se, 9);
  expect(result?.marked).toBe(true);
});

test('[R3] up to four self answers take the larger of their own spread and the peers’', () => {
  const withSpread = (sd: number, n: number) => expect.closeTo(Math.hypot(outside.se, sd / Math.sqrt(n)), 9);
  expect(gap(peers, [5, 5, 3], 'partner')?.se).toEqual(withSpread(Math.sqrt(4 / 3), 3));
  expect(gap(peers, [4, 4], 'partner')?.se).toEqual(withSpread(outside.sd, 2));
  expect(gap(peers, [4, 4, 4, 4], 'partner')?.se).toEqual(withSpread(outside.sd, 4));
  expect(gap(peers, [4, 4, 4, 4], 'partner')?.se).toBe(gap(peers, [4, 4, 4, 4], 'partner', true)?.se);
});

test('[R3] five self answers or more bring their own spread, even when it is nought', () => {
  expect(gap(peers, [4, 4, 4, 4, 4], 'partner')?.se).toBeCloseTo(outside.se, 9);
  expect(gap(peers, [4, 4, 4, 4, 5], 'partner')?.se).toBeCloseTo(Math.hypot(outside.se, 0.2), 9);
});

test('[R3] a single self answer takes the spread of the peers', () => {
  const se = Math.sqrt(outside.se ** 2 + outside.sd ** 2);
  expect(gap(peers, [5], 'partner')?.se).toBeCloseTo(se, 9);
  const flat = peers.flat();
  const plain = estimate([flat], 'respondent', null);
  expect(gap(peers, [5], 'respondent')?.se).toBeCloseTo(Math.hypot(plain?.se ?? 0, plain?.sd ?? 0), 9);
});

test('[R3] marked strictly above one point, not at it', () => {
  const tight = [[3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2]];
  expect(gap(tight, [4, 4], 'partner')).toMatchObject({ gap: 1, marked: false });
  expect(gap(tight, [4, 5], 'partner')?.gap).toBe(1.5);
});

test('[R3] one point that rounding makes larger is still one point', () => {
  const thirds = [[4, 4, 4, 4, 5, 3].map((third) => third / 3)];
  const onePoint = gap(thirds, [7 / 3, 7 / 3], 'partner');
  expect(onePoint?.gap).toBeGreaterThan(1);
  expect(onePoint?.interval?.[0]).toBeGreaterThan(0);
  expect(onePoint?.marked).toBe(false);
  expect(gap(thirds, [7.1 / 3, 7.1 / 3], 'partner')?.marked).toBe(true);
});

test('[R3] not marked while the interval touches nought, however large the gap', () => {
  const result = gap([[1, 5, 1, 5, 1, 5]], [5], 'partner');
  expect(result?.gap).toBe(2);
  expect(result?.interval?.[0]).toBeLessThan(0);
  expect(result?.marked).toBe(false);
});

test('[R3] always drawn, but without interval and mark where the peers have no interval', () => {
  const bare = { se: null, df: null, interval: null, marked: false };
  expect(gap([[1], [1, 2]], [5], 'partner')).toMatchObject({ gap: 3.75, ...bare });
  expect(gap([[2, 2, 2, 2, 2]], [5, 4], 'partner')).toMatchObject({ gap: 2.5, ...bare });
  expect(gap([[]], [5], 'partner')).toBeNull();
  expect(gap(peers, [], 'partner')).toBeNull();
});

test('[R3] a low own view is marked like a high one', () => {
  expect(gap(peers, [1, 1, 1], 'partner')).toMatchObject({ marked: true, gap: expect.closeTo(-20 / 9, 9) });
});

test('[R3] [P2] own answers that borrow the peers’ spread give nothing of their own away', () => {
  const alike = gap(peers, [4, 4, 4], 'partner', true);
  const apart = gap(peers, [3, 4, 5], 'partner', true);
  expect(alike).toEqual(apart);
  expect(gap(peers, [3, 4, 5], 'partner')).not.toEqual(apart);
});

test('[R3] one self and three single peers never carry a mark', () => {
  const three = fc.tuple(...[1, 2, 3].map(() => fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 1 })));
  fc.assert(
    fc.property(three, fc.integer({ min: 1, max: 5 }), weightings, (some, self, weighting) => {
      expect(gap(some, [self], weighting)?.marked ?? false).toBe(false);
    }),
  );
});

test('[R3] the order does not matter; the same added to all leaves the gap', () => {
  const own = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(shuffled(groupsOfRatings), own, weightings, ([groups, again], self, weighting) => {
      const here = gap(groups, self, weighting);
      const there = gap(
        again.map((group) => group.map((value) => value + 3)),
        self.toReversed().map((value) => value + 3),
        weighting,
      );
      expect(there?.gap ?? 0).toBeCloseTo(here?.gap ?? 0, 9);
      expect(there?.se ?? 0).toBeCloseTo(here?.se ?? 0, 9);
      expect(there?.marked).toBe(here?.marked);
    }),
  );
});
