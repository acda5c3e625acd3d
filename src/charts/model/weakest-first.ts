import type { Basis, PartnerLook } from './basis.ts';
import { weakest } from './weakest.ts';
import { cellKey } from '#domain/privacy/released.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { aboutsOf, seriesOf } from './series.ts';

export type WeakSpot = {
  /** Null: the partnership as a whole. */
  readonly partner: PartnerLook | null;
  /** Of the questionnaire. */
  readonly id: string;
  readonly questionnaire: Text;
  /** The weakest dimension; null: none lies clearly below the others (S4). */
  readonly weakest: ReturnType<typeof weakest>;
};

/**
 * Of the partnership and of each partner the weakest dimension, the lowest first; those without come last, in their own
 * order. What is not shown has none, and is left out (P4).
 */
export function weakestFirst(bases: readonly Basis[]): WeakSpot[] {
  const spots = bases.flatMap((basis) => {
    const { released, questionnaire, partners } = basis;
    return aboutsOf(basis).flatMap((about): WeakSpot[] => {
      const partner = partners.find(({ id }) => id === about) ?? null;
      const [overall] = seriesOf(basis, about, 'overall');
      const dimensions = seriesOf(basis, about, 'dimension');
      const isShown = dimensions.every(({ series }) => released.cells[cellKey(series)]);
      if (!overall || !isShown) return [];
      return [
        {
          partner,
          id: questionnaire.id,
          questionnaire: questionnaire.title,
          weakest: weakest(basis, overall.series),
        },
      ];
    });
  });
  const value = (spot: WeakSpot) => spot.weakest?.value ?? Infinity;
  return spots.toSorted((a, b) => (value(a) === value(b) ? 0 : value(a) - value(b)));
}
