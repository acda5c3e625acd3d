import type { Text } from '#domain/questionnaire/text.ts';
import type { Basis } from './basis.ts';
import { items } from './items.ts';
import { strongest } from './strongest.ts';

/** An item with a high figure, about the partnership or about all partners together. */
export type HighItem = {
  readonly basis: Basis;
  readonly about: 'partnership' | 'partners';
  readonly id: string;
  readonly text: Text;
};

/**
 * The strongest of the partnership; where nothing is asked about it, of all partners together, so that none is praised
 * alone: two, or more where the second place is shared. None where nothing may be shown.
 */
export function strengthsIn(bases: readonly Basis[]): HighItem[] {
  const whole = strongest(bases);
  if (whole.length > 0)
    return whole.map(({ basis, id, text }) => ({ basis, about: 'partnership', id, text }));
  const shown = bases
    .flatMap((basis) =>
      (items(basis, { about: 'partners', order: 'score' })?.rows ?? []).flatMap(
        ({ id, text, shown: figure }) =>
          figure ? { basis, about: 'partners' as const, id, text, score: Math.round(figure.score) } : [],
      ),
    )
    .toSorted((a, b) => b.score - a.score);
  const second = shown[1] ?? shown[0];
  return second ? shown.filter(({ score }) => score >= second.score) : [];
}
