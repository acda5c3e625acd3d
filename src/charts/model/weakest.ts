import { cellKey } from '#domain/privacy/released.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { weakestOf } from '#domain/scoring/weaker.ts';
import type { Basis } from './basis.ts';
import { scaleAt, type Series } from './change.ts';
import { toHundred } from './point.ts';

type Weakest = { readonly id: string; readonly title: Text; readonly value: number };

/**
 * The weakest dimension behind an overall figure, which is never shown alone (S4), on 0..100. Null where none stands
 * out by half a point of the answer scale, or one of them is not shown.
 */
export function weakest(basis: Basis, series: Pick<Series, 'subject' | 'group'>): Weakest | null {
  const { released, questionnaire } = basis;
  const dimensions = questionnaire.dimensions.flatMap(({ id, title }) => {
    const at = { ...series, level: 'dimension', id } as const;
    const m = scaleAt(basis, at)?.m;
    return m === undefined ? [] : { id, title, m, score: released.cells[cellKey(at)]?.mean ?? null };
  });
  const id = weakestOf(dimensions);
  const found = dimensions.find((dimension) => dimension.id === id);
  if (!found || found.score === null) return null;
  return { id: found.id, title: found.title, value: toHundred(found.score, found.m) };
}
