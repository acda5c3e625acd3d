import { isMore } from '#domain/statistics/rounding.ts';
import type { RatedItem } from './plan.ts';

/** `sd` is in points of the answer scale; null where no subject has two answers. */
export type ItemSpread = { readonly item: string; readonly points: number; readonly sd: number | null };

/**
 * A1: the spread within a subject, pooled over the subjects: what partners truly differ in is not dispute. Of each
 * subject, how many stand at each point, lowest first.
 */
export function itemSpread(
  { id, points }: Pick<RatedItem, 'id' | 'points'>,
  bySubject: readonly (readonly number[])[],
): ItemSpread {
  let squares = 0;
  let df = 0;
  for (const counts of bySubject) {
    const n = counts.reduce((sum, count) => sum + count, 0);
    if (n === 0) continue;
    const centre = counts.reduce((sum, count, place) => sum + count * place, 0) / n;
    squares += counts.reduce((sum, count, place) => sum + count * (place - centre) ** 2, 0);
    df += n - 1;
  }
  return { item: id, points, sd: df === 0 ? null : Math.sqrt(squares / df) };
}

/** Scales of different length are compared by the share of their length, 0..1. */
const shareOf = ({ points, sd }: ItemSpread): number => (sd ?? 0) / (points - 1);

/** A1: the larger spread first, of equal ones neither. */
export const bySpread = (a: ItemSpread, b: ItemSpread): number =>
  Number(isMore(shareOf(b), shareOf(a))) - Number(isMore(shareOf(a), shareOf(b)));

const longestAgenda = 5;

/**
 * A1: the items people disagree on most, at most five, ties by the order they come in. Items on which all agree are
 * not on it.
 */
export const agenda = (spreads: readonly ItemSpread[]): readonly string[] =>
  spreads
    .filter((spread) => isMore(shareOf(spread), 0))
    .toSorted(bySpread)
    .slice(0, longestAgenda)
    .map(({ item }) => item);
