import { ratio, squares, sum } from './deviations.ts';
import type { Interval } from './estimate.ts';
import { fQuantile } from './quantile.ts';
import { isMore } from './rounding.ts';

export type Alpha = {
  readonly alpha: number;
  /** 95 % (Feldt, 1965). */
  readonly interval: Interval;
  /** Complete rows. */
  readonly n: number;
};

const fewestRows = 10;

/**
 * A5: how far the items move together (Cronbach, 1951), one row a respondent, one column an item; rows with a gap do not
 * count. Null below ten complete rows or two items with variance, and where all respondents have the same sum.
 */
export function cronbachAlpha(
  rows: readonly (readonly (number | null)[])[],
  fewest: number = fewestRows,
): Alpha | null {
  const complete = rows.flatMap((row) => {
    const values = row.flatMap((value) => value ?? []);
    return values.length === row.length ? [values] : [];
  });
  const n = complete.length;
  const items = complete[0]?.length ?? 0;
  const columns = Array.from({ length: items }, (_, item) => complete.map((row) => row[item] ?? 0));
  const moving = columns.filter((column) => isMore(squares(column), 0)).length;
  if (n < fewest || moving < 2) return null;
  const apart = ratio(sum(columns.map(squares)), squares(complete.map(sum)));
  if (apart === null) return null;
  const alpha = (items / (items - 1)) * (1 - apart);
  const bound = (p: number) => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (items - 1));
  return { alpha, interval: [bound(0.975), bound(0.025)], n };
}
