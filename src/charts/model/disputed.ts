import type { Text } from '#domain/questionnaire/text.ts';
import { agenda } from '#domain/scoring/spread.ts';
import type { Basis } from './basis.ts';
import { items, spreadOf, type ItemRow, type ItemsAbout } from './items.ts';

/** An item worth a talk, with the question that opens it; null where its dimension has none. */
export type Disputed = { readonly row: ItemRow; readonly prompt: Text | null };

/** A1: the items people disagree on most, at most five; each next one of a dimension takes its next question. */
export const disputed = (basis: Basis, about: ItemsAbout): Disputed[] =>
  disputedIn([basis], about).map(({ row, prompt }) => ({ row, prompt }));

/** The same over several questionnaires together; of equal ones the earlier first. */
export function disputedIn(
  bases: readonly Basis[],
  about: ItemsAbout,
): (Disputed & { readonly basis: Basis })[] {
  const rows = bases.flatMap((basis) =>
    (items(basis, { about, order: 'questionnaire' })?.rows ?? []).map((row) => ({ basis, row })),
  );
  // By their place: two questionnaires may name an item alike
  const spreads = rows.map(({ row }, place) => ({ ...spreadOf(row), item: String(place) }));
  const chosen = agenda(spreads).flatMap((place) => rows[Number(place)] ?? []);
  return chosen.map(({ basis, row }, place) => {
    const earlier = chosen
      .slice(0, place)
      .filter((one) => one.basis === basis && one.row.dimension === row.dimension).length;
    return { basis, row, prompt: promptOf(basis, row.dimension, earlier) };
  });
}

/** The question of a dimension for the so-manieth of its items, from 0; null where it has none. */
export function promptOf(
  { questionnaire }: Pick<Basis, 'questionnaire'>,
  dimension: string,
  place: number,
): Text | null {
  const talk = questionnaire.dimensions.find(({ id }) => id === dimension)?.talk ?? [];
  return talk[place % talk.length] ?? null;
}
