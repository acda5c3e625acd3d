import { gapBetween, type Gap } from '#domain/statistics/gap.ts';
import { together, type Moments } from '#domain/statistics/moments.ts';
import { isMore } from '#domain/statistics/rounding.ts';
import type { Weighting } from '#domain/statistics/voices.ts';

/**
 * R3: the own view less the peers', of the same item, facet, dimension or whole; null when one side is silent.
 * `borrow`: the own answers' spread may not be told, so the peers' stands in for it.
 */
export const gapOf = (peers: Judged, self: Judged, weighting: Weighting, borrow: boolean): Gap | null =>
  gapBetween(peers.judges, together(self.judges), weighting, borrow);

/** The scores of each judging partner. */
type Judged = { readonly judges: readonly Moments[] };

/** R3: the one to talk about, either way, the first of equals; null where there is none or all views agree. */
export const largestGap = <T extends { readonly gap: number }>(gaps: readonly T[]): T | null =>
  gaps.reduce<T | null>(
    (largest, one) => (isMore(Math.abs(one.gap), Math.abs(largest?.gap ?? 0)) ? one : largest),
    null,
  );
