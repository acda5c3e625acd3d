import type { Equation } from './equations.ts';

// Somebody who tries to make out answers, written without anything of the filter, by elimination in floating-point
// numbers.

/** How an unknown enters the equations, up to a factor; alike ones are eliminated alike. */
type Unknown = { readonly person: string; readonly column: readonly number[]; readonly kind: string };

function unknownsOf(equations: readonly Equation[]): Unknown[] {
  return [...new Set(equations.flatMap((equation) => [...equation.keys()]))].map((name) => {
    const column = equations.map((equation) => equation.get(name) ?? 0);
    const first = column.find((value) => value !== 0) ?? 1;
    const kind = column.map((value) => (value / first).toFixed(9)).join(' ');
    return { person: name.slice(0, name.indexOf(' ')), column, kind };
  });
}

/** Somebody about whom the people of one partner, or any k − 2 people, could make something out; else null. */
export function exposed(
  equations: readonly Equation[],
  people: ReadonlyMap<string, string>,
  k: number,
): string | null {
  const persons = [...people.keys()];
  const coalitions = [
    ...[...new Set(people.values())].map((partner) => persons.filter((one) => people.get(one) === partner)),
    ...choices(persons, k - 2),
  ];
  const unknowns = unknownsOf(equations);
  for (const coalition of coalitions) {
    const hidden = unknowns.filter(({ person }) => !coalition.includes(person));
    const found = persons.find((person) => !coalition.includes(person) && isExposed(hidden, person));
    if (found !== undefined) return `${found} to ${coalition.join(', ')}`;
  }
  return null;
}

/** Fewer than so many people of whom counts could be told apart by subtraction; else null. */
export function fewCounted(
  counts: ReadonlyMap<string, readonly Equation[]>,
  people: ReadonlyMap<string, string>,
  fewest: number,
): string | null {
  for (const [target, equations] of counts) {
    const unknowns = unknownsOf(equations);
    const kinds = [...new Set(unknowns.map(({ kind }) => kind))].map((kind) => {
      const alike = unknowns.filter((one) => one.kind === kind);
      return { column: alike[0]?.column ?? [], persons: alike.map(({ person }) => person) };
    });
    for (const few of sets(kinds, fewest - 1)) {
      const others = kinds.filter((kind) => !few.includes(kind));
      if (few.length > 0 && isLeft(others, few)) return `${target} of fewer than ${fewest}`;
    }
    // Somebody among the people of one partner, who know their own.
    const found = exposed(equations, people, 2);
    if (found !== null) return `${target} of ${found}`;
  }
  return null;
}

type OfPersons = { readonly persons: readonly string[] };

/** All ways to take some of them in which there are no more persons than that. */
function sets<T extends OfPersons>(kinds: readonly T[], most: number): T[][] {
  const found: T[][] = [[]];
  for (const kind of kinds) {
    found.push(...found.map((some) => some.concat(kind)).filter((some) => personsIn(some) <= most));
  }
  return found;
}

const personsIn = (kinds: readonly OfPersons[]): number =>
  new Set(kinds.flatMap(({ persons }) => persons)).size;

/** All ways to take so many of them. */
const choices = (persons: readonly string[], count: number): string[][] =>
  count === 0
    ? [[]]
    : persons.flatMap((person, place) =>
        choices(persons.slice(place + 1), count - 1).map((others) => [person].concat(others)),
      );

/** Eliminates everybody else's unknowns; an equation that then still has the person's own is about the person alone. */
function isExposed(hidden: readonly Unknown[], person: string): boolean {
  const own = hidden.filter((unknown) => unknown.person === person);
  const others = new Map(hidden.flatMap((one) => (one.person === person ? [] : [[one.kind, one] as const])));
  return isLeft([...others.values()], own);
}

type Columns = readonly Pick<Unknown, 'column'>[];

/** Whether something of the wanted is left in the equations when the others are eliminated. */
function isLeft(others: Columns, wanted: Columns): boolean {
  const columns = [...others, ...wanted].map(({ column }) => column);
  const equations = columns[0]?.keys() ?? [];
  let rows = Array.from(equations, (equation) => columns.map((column) => column[equation] ?? 0));
  for (const column of others.keys()) rows = eliminated(rows, column);
  return rows.some((row) => row.slice(others.length).some((value) => Math.abs(value) > 1e-7));
}

function eliminated(rows: number[][], column: number): number[][] {
  const size = (row: number[]) => Math.abs(row[column] ?? 0);
  const pivot = rows.reduce<number[] | null>(
    (best, row) => (best && size(best) >= size(row) ? best : row),
    null,
  );
  if (!pivot || size(pivot) < 1e-9) return rows;
  return rows
    .filter((row) => row !== pivot)
    .map((row) => {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      return factor === 0 ? row : row.map((value, place) => value - factor * (pivot[place] ?? 0));
    });
}
