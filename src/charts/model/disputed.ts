import type { Text } from '#domain/questionnaire/text.ts';
import { agenda } from '#domain/scoring/spread.ts';
import type { Basis } from './basis.ts';
import { items, spreadOf, type ItemRow, type ItemsAbout } from './items.ts';

/** An item worth a talk, with the question that opens it; null where its dimension has none. */
export type Disputed = { readonly row: ItemRow; readonly prompt: Text | null };

/** A1: the items people disagree on most, at most five; each next one of a dimension takes its next question. */
export function disputed(basis: Basis, about: ItemsAbout): Disputed[] {
  const rows = items(basis, { about, order: 'questionnaire' })?.rows ?? [];
  const chosen = agenda(rows.map(spreadOf)).flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return chosen.map((row, place) => {
    const talk = basis.questionnaire.dimensions.find(({ id }) => id === row.dimension)?.talk ?? [];
    const earlier = chosen.slice(0, place).filter(({ dimension }) => dimension === row.dimension).length;
    return { row, prompt: talk[earlier % talk.length] ?? null };
  });
}
