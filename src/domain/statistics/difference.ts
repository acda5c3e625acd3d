import { intervalAround, type Estimate, type Interval } from './estimate.ts';
import { twoSidedP } from './quantile.ts';

/** In the unit of the two means; `se`, `df`, `interval`, `p` are null together. */
export type Difference = {
  readonly difference: number;
  readonly se: number | null;
  readonly df: number | null;
  readonly interval: Interval | null;
  readonly p: number | null;
};

type Figure = Pick<Estimate, 'mean' | 'se' | 'df'>;

/**
 * now − before for two independent means (Welch, 1947; degrees of freedom after Satterthwaite, 1946).
 * Null when one is missing; without interval when one of the means has none.
 */
export function difference(now: Figure | null, before: Figure | null): Difference | null {
  if (now === null || before === null) return null;
  const value = now.mean - before.mean;
  if (now.se === null || now.df === null || before.se === null || before.df === null) {
    return { difference: value, se: null, df: null, interval: null, p: null };
  }
  const variance = now.se ** 2 + before.se ** 2;
  const se = Math.sqrt(variance);
  const df = variance ** 2 / (now.se ** 4 / now.df + before.se ** 4 / before.df);
  return { difference: value, se, df, interval: intervalAround(value, se, df), p: twoSidedP(value, se, df) };
}
