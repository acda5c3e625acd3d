import type { Basis } from './basis.ts';
import { isAsked, isSameFigure } from './comparable.ts';
import { partsOf, type Choice } from './figures-of.ts';
import type { NamedSeries } from './series.ts';

/**
 * Where other items stand behind a figure than on an occasion before: the items below it that were asked both times,
 * word for word, and can be compared one by one. None where the figure is the same throughout, or nothing is.
 */
export function stillComparable(
  bases: readonly Basis[],
  choice: Choice,
  figure: NamedSeries,
): readonly NamedSeries[] {
  const broken = bases.flatMap((basis, place) => {
    const before = bases[place - 1];
    const isBroken =
      before !== undefined &&
      isAsked(basis, figure.series) &&
      isAsked(before, figure.series) &&
      !isSameFigure(basis, before, figure.series);
    return isBroken ? [{ basis, before }] : [];
  });
  return itemsBelow(choice, figure).filter(({ series }) =>
    broken.some(({ basis, before }) => isSameFigure(basis, before, series)),
  );
}

/** An item has none below it. */
function itemsBelow(choice: Choice, figure: NamedSeries): NamedSeries[] {
  return partsOf(choice, figure).flatMap((part) =>
    part.series.level === 'item' ? part : itemsBelow(choice, part),
  );
}
