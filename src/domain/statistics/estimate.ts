import { mean } from './mean.ts';
import { momentsOf, sdOf, together, type Moments } from './moments.ts';
import { pooledWithin } from './pooled.ts';
import { tQuantile } from './quantile.ts';
import { isMore } from './rounding.ts';
import { voices, type Weighting } from './voices.ts';

/** The ends of the scale the numbers come from. */
export type Range = { readonly min: number; readonly max: number };

export type Interval = readonly [lower: number, upper: number];

/** A mean with what it rests on; all figures in the unit of the numbers. `se`, `df`, `interval` are null together. */
export type Estimate = {
  readonly mean: number;
  /** Numbers behind it. */
  readonly n: number;
  /** Groups with at least one number. */
  readonly judges: number;
  /** Sample standard deviation of all the numbers; null below two. */
  readonly sd: number | null;
  /** Two numbers or more, and all the same. */
  readonly allEqual: boolean;
  readonly se: number | null;
  readonly df: number | null;
  /** 95 %, clipped to the scale where there is one. */
  readonly interval: Interval | null;
};

/** C1 */
export const fewestForInterval = 5;
export const fewestDf = 3;

/** The mean of groups of numbers, each group or each number one voice; of no numbers null. */
export const estimate = (
  groups: readonly (readonly number[])[],
  weighting: Weighting,
  scale: Range | null,
): Estimate | null =>
  estimateOf(
    groups.flatMap((group) => momentsOf(group) ?? []),
    weighting,
    scale,
  );

/**
 * The same, of what is known of each group that is not empty.
 * SE = (s_w / J)·√(Σ 1/n_j) with s_w pooled within the J groups and df = N − J: the groups are a fixed set of strata,
 * not a sample (Cochran, 1977, ch. 5). Numbers with one voice each are one such stratum: s/√n with df = n − 1
 * (Student, 1908). No interval below five numbers or three degrees of freedom, nor without spread within the groups.
 */
export function estimateOf(
  groups: readonly Moments[],
  weighting: Weighting,
  scale: Range | null,
): Estimate | null {
  const strata = voices(groups, weighting);
  const centre = mean(strata.map((stratum) => stratum.mean));
  const all = together(groups);
  if (centre === null || all === null) return null;
  const sd = sdOf(all);
  return {
    mean: centre,
    n: all.n,
    judges: groups.length,
    sd,
    allEqual: sd !== null && !isMore(sd, 0),
    ...uncertainty(centre, strata, scale),
  };
}

function uncertainty(
  centre: number,
  strata: readonly Moments[],
  scale: Range | null,
): Pick<Estimate, 'se' | 'df' | 'interval'> {
  const within = pooledWithin(strata);
  const n = strata.reduce((sum, stratum) => sum + stratum.n, 0);
  if (!within || n < fewestForInterval || within.df < fewestDf || !isMore(within.sd, 0)) {
    return { se: null, df: null, interval: null };
  }
  const inverses = strata.reduce((sum, stratum) => sum + 1 / stratum.n, 0);
  const se = (within.sd / strata.length) * Math.sqrt(inverses);
  return { se, df: within.df, interval: clipped(intervalAround(centre, se, within.df), scale) };
}

/** The 95 % interval by Student's t; degrees of freedom need not be whole. */
export function intervalAround(centre: number, se: number, df: number): Interval {
  const half = tQuantile(0.975, df) * se;
  return [centre - half, centre + half];
}

const clipped = ([lower, upper]: Interval, scale: Range | null): Interval =>
  scale === null ? [lower, upper] : [Math.max(lower, scale.min), Math.min(upper, scale.max)];
