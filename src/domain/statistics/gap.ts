import { estimateOf, intervalAround, type Interval } from './estimate.ts';
import { momentsOf, sdOf, type Moments } from './moments.ts';
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

/** The own view beside the peers', from the numbers themselves; null when one side has none. */
export const gap = (
  peers: readonly (readonly number[])[],
  self: readonly number[],
  weighting: Weighting,
  borrow = false,
): Gap | null =>
  gapBetween(
    peers.flatMap((group) => momentsOf(group) ?? []),
    momentsOf(self),
    weighting,
    borrow,
  );

/** Fewer own answers than this agree too easily by chance: their spread alone is no measure. */
const fewestForOwnSpread = 5;

/**
 * The same, of what is known of the numbers.
 * SE² = SE_peers² + s²_self / n_self with the peers' degrees of freedom. Up to four own answers take the larger of their
 * own spread and the one that the peers' SE rests on, a single one only the latter. With `borrow` all of them take the
 * latter: then nothing of their own spread is in the interval.
 * Where the peers' mean has no interval the gap has none, and no mark.
 */
export function gapBetween(
  peers: readonly Moments[],
  self: Moments | null,
  weighting: Weighting,
  borrow: boolean,
): Gap | null {
  const outside = estimateOf(peers, weighting, null);
  if (outside === null || self === null) return null;
  const value = self.mean - outside.mean;
  const within = pooledWithin(voices(peers, weighting))?.sd;
  if (outside.se === null || outside.df === null || within === undefined) {
    return { gap: value, se: null, df: null, interval: null, marked: false };
  }
  const own = borrow ? null : sdOf(self);
  const spread = self.n < fewestForOwnSpread ? Math.max(own ?? 0, within) : (own ?? within);
  const se = Math.sqrt(outside.se ** 2 + spread ** 2 / self.n);
  const interval = intervalAround(value, se, outside.df);
  const apart = interval[0] > 0 || interval[1] < 0;
  return { gap: value, se, df: outside.df, interval, marked: apart && isMore(Math.abs(value), 1) };
}
