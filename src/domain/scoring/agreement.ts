import { mean } from '#domain/statistics/mean.ts';
import { isAtLeast } from '#domain/statistics/rounding.ts';
import { uniformCut } from './uniform-cut.ts';

export type Agreement = {
  /** A2, 0..1: 1 where all answer alike, 0 where they spread as if at random or more. */
  readonly rwg: number;
  /** A3: mean absolute deviation from the mean, in points of the answer scale. */
  readonly ad: number;
  /** Whether uniformly random answers reach such an rwg with a chance of at most 5 %; null: nothing can be said. */
  readonly beyondChance: boolean | null;
  /** The same of the average deviation. */
  readonly adBeyondChance: boolean | null;
};

/**
 * A2, A3: how far those who answered agree about one subject, over one item or several: of each item, how many stand at
 * each point, lowest first. rwg and rwg(J) of James, Demaree and Wolf (1984); average deviation of Burke, Finkelstein
 * and Dusig (1999). Null without items, where one has fewer than two answers, and where they have scales of different
 * length.
 */
export function agreement(items: readonly (readonly number[])[]): Agreement | null {
  const points = items[0]?.length ?? 0;
  const spreads = items.flatMap((counts) => (counts.length === points ? (spreadOf(counts) ?? []) : []));
  const variance = mean(spreads.map((spread) => spread.variance));
  const ad = mean(spreads.map(({ deviation }) => deviation));
  if (spreads.length < items.length || variance === null || ad === null) return null;
  const cut = uniformCut(points, Math.min(...spreads.map(({ n }) => n)), items.length);
  return {
    rwg: rwg(variance / ((points ** 2 - 1) / 12), items.length),
    ad,
    beyondChance: cut && isAtLeast(cut.variance, variance),
    adBeyondChance: cut && isAtLeast(cut.deviation, ad),
  };
}

type Spread = { readonly n: number; readonly variance: number; readonly deviation: number };

function spreadOf(counts: readonly number[]): Spread | null {
  const n = sum(counts);
  if (n < 2) return null;
  const centre = sum(counts.map((count, place) => count * place)) / n;
  return {
    n,
    variance: sum(counts.map((count, place) => count * (place - centre) ** 2)) / (n - 1),
    deviation: sum(counts.map((count, place) => count * Math.abs(place - centre))) / n,
  };
}

/** `share` is the mean variance as a share of that of uniformly random answers. */
function rwg(share: number, items: number): number {
  const agreed = items * Math.max(0, 1 - share);
  return agreed / (agreed + share);
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
