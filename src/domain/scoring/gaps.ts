import { gap, type Gap } from '#domain/statistics/gap.ts';
import { isMore } from '#domain/statistics/rounding.ts';
import type { Weighting } from '#domain/statistics/voices.ts';
import { byPartner, type Cell } from './cells.ts';

/**
 * R3: the own view less the peers', of the same item, facet, dimension or whole; null when one side is silent.
 * `borrow`: the own answers' spread may not be told, so the peers' stands in for it.
 */
export const gapOf = (peers: Cell, self: Cell, weighting: Weighting, borrow: boolean): Gap | null =>
  gap(
    byPartner(peers.voices),
    self.voices.map(({ value }) => value),
    weighting,
    borrow,
  );

/** R3: the one to talk about, either way, the first of equals; null where there is none or all views agree. */
export const largestGap = <T extends { readonly gap: number }>(gaps: readonly T[]): T | null =>
  gaps.reduce<T | null>(
    (largest, one) => (isMore(Math.abs(one.gap), Math.abs(largest?.gap ?? 0)) ? one : largest),
    null,
  );
