import { estimate, intervalAround, type Interval } from './estimate.ts';
import { mean, sampleSd } from './mean.ts';
import { pooledWithin } from './pooled.ts';
import { isMore } from './rounding.ts';
import { voices, type Weighting } from './voices.ts';

/** In points of the answer scale; `se`, `df`, `interval` are null together. */
export type Gap = {
  /** Own view less the view from outside. */
  readonly gap: number;
  readonly se: number | null;
  readonly df: number | null;
  readonly interval: Interval | null;
  /** More than a point, and the interval does not touch nought. */
  readonly marked: boolean;
};

/**
 * The own view beside the peers'; null when one side has no numbers.
 * SE² = SE_peers² + s²_self / n_self with the peers' degrees of freedom. A single own answer takes the spread which
 * the peers' SE rests on, and so do several when `borrow` is set: then nothing of their own spread is in the interval.
 * Where the peers' mean has no interval the gap has none, and no mark.
 */
export function gap(
  peers: readonly (readonly number[])[],
  self: readonly number[],
  weighting: Weighting,
  borrow = false,
): Gap | null {
  const outside = estimate(peers, weighting, null);
  const inside = mean(self);
  if (outside === null || inside === null) return null;
  const value = inside - outside.mean;
  const spread = (borrow ? null : sampleSd(self)) ?? pooledWithin(voices(peers, weighting))?.sd ?? null;
  if (outside.se === null || outside.df === null || spread === null) {
    return { gap: value, se: null, df: null, interval: null, marked: false };
  }
  const se = Math.sqrt(outside.se ** 2 + spread ** 2 / self.length);
  const interval = intervalAround(value, se, outside.df);
  const apart = interval[0] > 0 || interval[1] < 0;
  return { gap: value, se, df: outside.df, interval, marked: apart && isMore(Math.abs(value), 1) };
}
