import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cronbachAlpha } from '#domain/statistics/alpha.ts';
import { oneWay } from '#domain/statistics/one-way.ts';
import { fQuantile } from '#domain/statistics/quantile.ts';
import { shroutFleiss } from '#domain/statistics/shrout-fleiss.ts';

const close = (value: number) => expect.closeTo(value, 6);

/** Shrout and Fleiss (1979), table 2: six targets, four judges. */
const table = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

test('[A4] the six of Shrout and Fleiss, of their own table', () => {
  const six = shroutFleiss(table);
  expect(six).toEqual({
    '1,1': { value: close(0.165742), interval: [close(-0.132932), close(0.72256)] },
    '2,1': { value: close(0.289764), interval: [close(0.018787), close(0.761084)] },
    '3,1': { value: close(0.714841), interval: [close(0.342465), close(0.945858)] },
    '1,k': { value: close(0.442797), interval: [close(-0.884442), close(0.912415)] },
    '2,k': { value: close(0.620051), interval: [close(0.071137), close(0.927232)] },
    '3,k': { value: close(0.909316), interval: [close(0.675675), close(0.985892)] },
  });
});

test('[A4] groups of different size: without interval', () => {
  const groups = [[4, 5, 4], [2, 3], [5, 5, 4, 5], []];
  expect(oneWay(groups)).toEqual({ icc1: close(0.77434), icc2: close(0.908367) });
});

test('[A4] of a complete table the one-way figures are two of the six', () => {
  const six = shroutFleiss(table);
  expect(oneWay(table)).toEqual({
    icc1: expect.closeTo(six?.['1,1'].value ?? 0, 9),
    icc2: expect.closeTo(six?.['1,k'].value ?? 0, 9),
  });
});

test('[A4] fewer than five targets, a single judge, or a missing cell: none of the six', () => {
  expect(shroutFleiss(table.slice(0, 4))).toBeNull();
  expect(shroutFleiss(table.slice(0, 5))).not.toBeNull();
  expect(shroutFleiss(table.map((row) => row.slice(0, 1)))).toBeNull();
  expect(shroutFleiss([...table.slice(1), [6, 2, null, 7]])).toBeNull();
  expect(shroutFleiss([])).toBeNull();
});

test('[A4] nought by nought is null, and what fits exactly has no interval', () => {
  const same = table.map((row) => row.map(() => 4));
  expect(oneWay(same)).toEqual({ icc1: null, icc2: null });
  expect(Object.values(shroutFleiss(same) ?? {})).toEqual(
    Array.from({ length: 6 }, () => ({ value: null, interval: null })),
  );
  const exact = [1, 2, 3, 4, 5].map((target) => [target, target + 0.1, target + 0.3]);
  expect(shroutFleiss(exact)?.['3,1']).toEqual({ value: close(1), interval: null });
  expect(shroutFleiss(exact)?.['2,k'].interval).toBeNull();
});

test('[A4] one group, or groups of one, say nothing', () => {
  expect(oneWay([[4, 5, 3]])).toBeNull();
  expect(oneWay([[4], [5], [3]])).toBeNull();
  expect(oneWay([])).toBeNull();
});

/** Ratios of small differences may be large: equal but for rounding in proportion. */
const alike = (a: number | null = null, b: number | null = null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * (1 + Math.abs(a)));

test('[A4] judges and targets in another order, and the same added to all, change nothing', () => {
  const some = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
    minLength: 5,
    maxLength: 8,
  });
  fc.assert(
    fc.property(some, (rows) => {
      const here = Object.values(shroutFleiss(rows) ?? {});
      const there = Object.values(
        shroutFleiss(rows.map((row) => row.map((value) => value + 2).toReversed()).toReversed()) ?? {},
      );
      expect(here).toHaveLength(6);
      here.forEach(({ value, interval }, form) => {
        expect(alike(there[form]?.value, value)).toBe(true);
        expect(alike(there[form]?.interval?.[0], interval?.[0])).toBe(true);
        if (value === null || interval === null) return;
        expect(interval[0]).toBeLessThanOrEqual(value + 1e-9);
        expect(interval[1]).toBeGreaterThanOrEqual(value - 1e-9);
      });
    }),
    { numRuns: 500 },
  );
});

test('[A5] alpha with Feldt’s interval, of the table of Shrout and Fleiss', () => {
  expect(cronbachAlpha(table, 6)).toEqual({
    alpha: close(0.909316),
    interval: [close(0.675675), close(0.985892)],
    n: 6,
  });
  const three = [
    [4, 4, 5],
    [4, 5, 5],
    [3, 4, 4],
    [4, 4, 4],
  ];
  expect(cronbachAlpha(three, 4)?.alpha).toBeCloseTo(0.75, 9);
});

const ten = [...table, [5, 3, 4, 4], [9, 4, 5, 7], [7, 3, 3, 5], [8, 2, 4, 6]];

test('[A5] ten complete rows are needed; a row with a gap does not count', () => {
  expect(cronbachAlpha(ten)?.n).toBe(10);
  expect(cronbachAlpha(ten.slice(1))).toBeNull();
  expect(cronbachAlpha([...ten, [7, null, 4, 6]])).toEqual(cronbachAlpha(ten));
  expect(cronbachAlpha([...ten.slice(1), [7, null, 4, 6]])).toBeNull();
});

test('[A5] two items with variance are needed, and respondents whose sums differ', () => {
  const flat = ten.map(([first = 0]) => [first, 4, 4]);
  expect(cronbachAlpha(flat)).toBeNull();
  expect(cronbachAlpha(ten.map(([first = 0, second = 0]) => [first, second, 4]))).not.toBeNull();
  expect(cronbachAlpha(ten.map(([first = 0]) => [first, 10 - first]))).toBeNull();
  expect(cronbachAlpha([])).toBeNull();
});

/** F(1, df) is the square of t(df). */
test('quantiles of F', () => {
  expect(fQuantile(0.95, 1, 10)).toBeCloseTo(4.964603, 5);
  expect(fQuantile(0.975, 5, 15)).toBeCloseTo(3.576415, 5);
  expect(fQuantile(0.025, 5, 15)).toBeCloseTo(1 / fQuantile(0.975, 15, 5), 6);
  expect(() => fQuantile(1, 5, 15)).toThrow(RangeError);
  expect(() => fQuantile(0.5, 5, 0)).toThrow(RangeError);
});
