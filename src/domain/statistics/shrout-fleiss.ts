import { average, ratio, squares, sum } from './deviations.ts';
import type { Interval } from './estimate.ts';
import { fQuantile } from './quantile.ts';
import { isMore } from './rounding.ts';

/** With its 95 % interval; 0/0 is null, and without remainder there is no interval. */
export type Correlation = { readonly value: number | null; readonly interval: Interval | null };

/** Judges as they come (1), drawn from many (2), or these and no others (3); a single one's answer, or the mean of k. */
export type ShroutFleiss = { readonly [form in `${1 | 2 | 3},${1 | 'k'}`]: Correlation };

const fewestTargets = 5;

/**
 * A4: the six intraclass correlations of Shrout and Fleiss (1979) of a table, one row a target, one column a judge. The
 * degrees of freedom of (2, ·) are not rounded. Null for fewer than five targets or two judges, or with a cell missing.
 */
export function shroutFleiss(table: readonly (readonly (number | null)[])[]): ShroutFleiss | null {
  const rows = table.map((row) => row.flatMap((value) => value ?? []));
  const [n, k] = [rows.length, table[0]?.length ?? 0];
  if (n < fewestTargets || k < 2 || rows.some((row) => row.length !== k)) return null;
  const columns = Array.from({ length: k }, (_, judge) => rows.map((row) => row[judge] ?? 0));
  const between = (k * squares(rows.map(average))) / (n - 1);
  const within = sum(rows.map(squares)) / (n * (k - 1));
  const judges = (n * squares(columns.map(average))) / (k - 1);
  const left = Math.max(0, within * n - judges) / (n - 1);
  const one = bounds(between, within, n - 1, n * (k - 1));
  const three = bounds(between, left, n - 1, (n - 1) * (k - 1));
  const drawn = ratio(between - left, between + (k - 1) * left + (k * (judges - left)) / n);
  const two = drawnInterval({ between, judges, left, n, k }, drawn);
  return {
    '1,1': { value: ratio(between - within, between + (k - 1) * within), interval: single(one, k) },
    '2,1': { value: drawn, interval: two },
    '3,1': { value: ratio(between - left, between + (k - 1) * left), interval: single(three, k) },
    '1,k': { value: ratio(between - within, between), interval: ofMean(one) },
    '2,k': { value: ratio(between - left, between + (judges - left) / n), interval: stepped(two, k) },
    '3,k': { value: ratio(between - left, between), interval: ofMean(three) },
  };
}

/** The 95 % interval of a ratio of two mean squares; none without the lower one. */
function bounds(upper: number, lower: number, df1: number, df2: number): Interval | null {
  if (!isMore(lower, 0)) return null;
  const f = upper / lower;
  return [f / fQuantile(0.975, df1, df2), f * fQuantile(0.975, df2, df1)];
}

const single = (f: Interval | null, k: number): Interval | null =>
  f && [(f[0] - 1) / (f[0] + k - 1), (f[1] - 1) / (f[1] + k - 1)];

const ofMean = (f: Interval | null): Interval | null => f && [1 - 1 / f[0], 1 - 1 / f[1]];

/** Spearman's and Brown's step from one judge to the mean of k; none where the lower end has no mean to step to. */
const stepped = (one: Interval | null, k: number): Interval | null =>
  one && isMore(1 + (k - 1) * one[0], 0)
    ? [(k * one[0]) / (1 + (k - 1) * one[0]), (k * one[1]) / (1 + (k - 1) * one[1])]
    : null;

type Table = {
  readonly between: number;
  readonly judges: number;
  readonly left: number;
  readonly n: number;
  readonly k: number;
};

/** The degrees of freedom after Satterthwaite (1946); with less than one there is no interval. */
function drawnInterval({ between, judges, left, n, k }: Table, value: number | null): Interval | null {
  if (value === null || !isMore(left, 0)) return null;
  const a = (k * value) / (n * (1 - value));
  const b = 1 + a * (n - 1);
  const df =
    (a * judges + b * left) ** 2 / ((a * judges) ** 2 / (k - 1) + (b * left) ** 2 / ((n - 1) * (k - 1)));
  if (isMore(1, df)) return null;
  const rest = k * judges + (k * n - k - n) * left;
  const [below, above] = [fQuantile(0.975, n - 1, df), fQuantile(0.975, df, n - 1)];
  return [
    (n * (between - below * left)) / (below * rest + n * between),
    (n * (above * between - left)) / (rest + n * above * between),
  ];
}
