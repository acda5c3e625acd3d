import type { Voices } from './scores.ts';
import { beyond, t975 } from './student.ts';

export type Range = { readonly low: number; readonly high: number };

/** On the answer scale. */
export type Estimate = {
  readonly mean: number;
  readonly n: number;
  readonly judges: number;
  /** Of all the numbers, whoever gave them. */
  readonly sd: number | null;
  /** Within partners: squared deviations from the partner's mean, summed, and how many are free. */
  readonly squares: number;
  readonly df: number;
  /** Null without interval. */
  readonly se: number | null;
  readonly range: Range | null;
};

export const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

export const average = (values: readonly number[]): number => sum(values) / values.length;

/** Squared deviations from the mean, summed. */
export const squaresOf = (values: readonly number[]): number =>
  sum(values.map((value) => (value - average(values)) ** 2));

const nothing = 1e-9;

/** R2 and C1, each partner one voice; `clip`: an interval of a mean stays on the scale. Of nobody null. */
export function estimate(groups: Voices, clip = true): Estimate | null {
  const all = groups.flat();
  if (all.length === 0) return null;
  const mean = average(groups.map(average));
  const squares = sum(groups.map(squaresOf));
  const df = all.length - groups.length;
  const base = { mean, n: all.length, judges: groups.length, squares, df };
  const sd = all.length > 1 ? Math.sqrt(squaresOf(all) / (all.length - 1)) : null;
  if (all.length < 5 || df < 3 || squares < nothing) return { ...base, sd, se: null, range: null };
  const within = Math.sqrt(squares / df);
  const se = (within / groups.length) * Math.sqrt(sum(groups.map((group) => 1 / group.length)));
  const { low, high } = around(mean, se, df);
  return {
    ...base,
    sd,
    se,
    range: clip ? { low: Math.max(1, low), high: Math.min(5, high) } : { low, high },
  };
}

export function around(centre: number, se: number, df: number): Range {
  const half = t975(df) * se;
  return { low: centre - half, high: centre + half };
}

export const allEqual = ({ sd }: Estimate): boolean => sd !== null && sd < nothing;

export const leavesOutNought = ({ low, high }: Range): boolean => low > 0 || high < 0;

export type Gap = {
  readonly gap: number;
  readonly se: number | null;
  readonly range: Range | null;
  readonly marked: boolean;
};

/** R3; the own people are fewer than five, so their spread is not told and the peers' stands in for it. */
export function gapOf(peers: Estimate, self: Estimate): Gap {
  const gap = self.mean - peers.mean;
  if (peers.se === null) return { gap, se: null, range: null, marked: false };
  const within = peers.squares / peers.df;
  const se = Math.sqrt(peers.se ** 2 + within / self.n);
  const range = around(gap, se, peers.df);
  return { gap, se, range, marked: leavesOutNought(range) && Math.abs(gap) - 1 > nothing };
}

/** The chance of so large a difference, either way, if there were none. */
export const chanceOf = (difference: number, { se, df }: Pick<Estimate, 'se' | 'df'>): number | null =>
  se === null ? null : beyond(difference / se, df);

/** C4, Holm 1979: the smallest times all of them, the next times one less; none below the one before it. */
export function holm(chances: readonly number[]): number[] {
  const ordered = chances.toSorted((a, b) => a - b);
  const adjusted = new Map<number, number>();
  let highest = 0;
  ordered.forEach((chance, place) => {
    highest = Math.max(highest, Math.min(1, chance * (ordered.length - place)));
    if (!adjusted.has(chance)) adjusted.set(chance, highest);
  });
  return chances.map((chance) => adjusted.get(chance) ?? 1);
}

/** S3, S4: half a point below every other one. */
export function weakestOf<T extends { readonly mean: number }>(all: readonly T[]): T | null {
  const [lowest, next] = all.toSorted((a, b) => a.mean - b.mean);
  return lowest && next && next.mean - lowest.mean > 0.5 - nothing ? lowest : null;
}
