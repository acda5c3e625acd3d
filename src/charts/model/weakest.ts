import { cellKey } from '#domain/privacy/released.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { weakestOf } from '#domain/scoring/weaker.ts';
import type { Basis } from './basis.ts';
import { scaleAt, type Series } from './change.ts';
import { toHundred } from './point.ts';

type Whose = Pick<Series, 'subject' | 'group'>;

type Weakest = {
  readonly id: string;
  readonly title: Text;
  readonly value: number;
  /** Respondents behind it (A1). */
  readonly n: number;
};

/**
 * The weakest dimension behind an overall figure, which is never shown alone (S4), on 0..100. Null where none stands
 * out by half a point of the answer scale, or one of them is not shown.
 */
export function weakest(basis: Basis, series: Whose): Weakest | null {
  const dimensions = dimensionsOf(basis, series);
  const id = weakestOf(dimensions);
  const found = dimensions.find((dimension) => dimension.id === id);
  if (!found || found.score === null) return null;
  return { id: found.id, title: found.title, value: toHundred(found.score, found.m), n: found.n };
}

/** Whether a weakest one could be named at all: one that is hidden might be it. */
export function isWeakestKnown(basis: Basis, series: Whose): boolean {
  const dimensions = dimensionsOf(basis, series);
  return dimensions.length > 1 && dimensions.every(({ score }) => score !== null);
}

/** Those the form rates, with their means on 1..m. */
const dimensionsOf = (basis: Basis, series: Whose) =>
  basis.questionnaire.dimensions.flatMap(({ id, title }) => {
    const at = { ...series, level: 'dimension', id } as const;
    const m = scaleAt(basis, at)?.m;
    const cell = basis.released.cells[cellKey(at)];
    return m === undefined ? [] : { id, title, m, score: cell?.mean ?? null, n: cell?.n ?? 0 };
  });
