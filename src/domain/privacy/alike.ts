import { inverse, times } from './field.ts';
import type { Row } from './row.ts';

/** What one unknown answer adds to the figures: by the place of the figure, the coefficient in the field. */
export type Column = readonly (readonly [row: number, coefficient: number])[];

/** Persons whose answers enter the figures in the same way: for what can be computed, one stands for another. */
export type Alike = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly members: string[];
};

/** The persons in the rows, in groups: the largest first, ties by what they have in common; no rows, no groups. */
export function alike(rows: readonly Row[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const [person, unknowns] of columnsOf(rows)) {
    const columns = distinct([...unknowns.values()]);
    const name = [...columns.keys()].join(' ');
    const group = groups.get(name);
    if (group) group.members.push(person);
    else groups.set(name, { name, columns: [...columns.values()], members: [person] });
  }
  return [...groups.values()].toSorted(
    (a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1),
  );
}

function columnsOf(rows: readonly Row[]): Map<string, Map<string, [number, number][]>> {
  const people = new Map<string, Map<string, [number, number][]>>();
  rows.forEach((row, place) => {
    for (const [person, answers] of row) {
      const unknowns = people.get(person) ?? new Map<string, [number, number][]>();
      people.set(person, unknowns);
      for (const [answer, share] of answers) {
        const column = unknowns.get(answer) ?? [];
        unknowns.set(answer, column);
        column.push([place, inverse(share)]);
      }
    }
  });
  return people;
}

/** Columns that differ only by a factor say the same; sorted, so that the name does not depend on any order. */
function distinct(columns: readonly Column[]): Map<string, Column> {
  const named = columns.map((column): [string, Column] => {
    const first = inverse(column[0]?.[1] ?? 1);
    const scaled = column.map(([row, coefficient]) => [row, times(coefficient, first)] as const);
    return [scaled.join(';'), scaled];
  });
  return new Map(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
