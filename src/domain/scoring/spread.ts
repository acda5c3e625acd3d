import { pooledWithin } from '#domain/statistics/pooled.ts';
import { isMore } from '#domain/statistics/rounding.ts';
import type { RatedItem } from './plan.ts';

/** `sd` is in points of the answer scale; null where no subject has two answers. */
export type ItemSpread = { readonly item: string; readonly points: number; readonly sd: number | null };

/** A1: the spread within a subject, pooled over the subjects: what partners truly differ in is not dispute. */
export const itemSpread = (
  { id, points }: RatedItem,
  bySubject: readonly (readonly number[])[],
): ItemSpread => ({ item: id, points, sd: pooledWithin(bySubject)?.sd ?? null });

const longestAgenda = 5;

/**
 * A1: the items people disagree on most, at most five, ties by the order they come in. Scales of different length are
 * compared by the share of their length; items on which all agree are not on it.
 */
export const agenda = (spreads: readonly ItemSpread[]): readonly string[] =>
  spreads
    .map(({ item, points, sd }) => ({ item, share: (sd ?? 0) / (points - 1) }))
    .filter(({ share }) => isMore(share, 0))
    .toSorted((a, b) => Number(isMore(b.share, a.share)) - Number(isMore(a.share, b.share)))
    .slice(0, longestAgenda)
    .map(({ item }) => item);
