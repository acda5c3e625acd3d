import type { Equation } from './figures.ts';
import { over, times } from './modular.ts';
import { Ranks, type Vector } from './ranks.ts';

// Somebody who tries to make out answers, written without anything of the filter.

/** Unknown answers that are in the equations in the same way, up to a factor. */
type Kind = { readonly column: Vector; readonly persons: ReadonlySet<string> };

function kindsOf(equations: readonly Equation[]): Kind[] {
  const kinds = new Map<string, { column: Vector; persons: Set<string> }>();
  for (const name of new Set(equations.flatMap((equation) => [...equation.keys()]))) {
    const values = equations.map((equation) => equation.get(name) ?? 0);
    const first = values.find((value) => value !== 0);
    if (first === undefined) continue;
    const scale = over(first);
    const column = values.map((value) => times(value, scale));
    const kind = kinds.get(column.join(' ')) ?? { column, persons: new Set() };
    kinds.set(column.join(' '), kind);
    kind.persons.add(name.slice(0, name.indexOf(' ')));
  }
  return [...kinds.values()];
}

/** Somebody about whom the people of one partner, or any k − 2 people, could make something out; else null. */
export function exposed(
  equations: readonly Equation[],
  people: ReadonlyMap<string, string>,
  k: number,
): string | null {
  const kinds = kindsOf(equations);
  const ranks = new Ranks(kinds.map(({ column }) => column));
  const all = [...people.keys()];
  const some = representatives(kinds, all, k - 1);
  const questions = [
    ...[...new Set(people.values())].map((partner) => ({
      coalition: all.filter((one) => people.get(one) === partner),
      persons: all,
    })),
    ...choices(some, k - 2).map((coalition) => ({ coalition, persons: some })),
  ];
  for (const { coalition, persons } of questions) {
    const known = new Set(coalition);
    const found = persons.find((person) => !known.has(person) && isExposed(person, known, kinds, ranks));
    if (found !== undefined) return `${found} to ${coalition.join(', ')}`;
  }
  return null;
}

/** Whether something is left of the person when all that the coalition does not know of others is eliminated. */
function isExposed(
  person: string,
  coalition: ReadonlySet<string>,
  kinds: readonly Kind[],
  ranks: Ranks,
): boolean {
  const wanted: number[] = [];
  const gone = new Set<number>();
  kinds.forEach(({ persons }, place) => {
    if (persons.size > coalition.size + 1) return;
    if ([...persons].some((one) => one !== person && !coalition.has(one))) return;
    gone.add(place);
    if (persons.has(person)) wanted.push(place);
  });
  if (wanted.length === 0) return false;
  return ranks.isMore(
    [...kinds.keys()].filter((place) => !gone.has(place)),
    wanted,
  );
}

/** People whose answers are in the same equations stand for each other: so many of each sort are enough. */
function representatives(kinds: readonly Kind[], persons: readonly string[], most: number): string[] {
  const seen = new Map<string, number>();
  return persons.filter((person) => {
    const way = kinds.map((kind) => (kind.persons.has(person) ? 1 : 0)).join('');
    const place = seen.get(way) ?? 0;
    seen.set(way, place + 1);
    return place < most;
  });
}

/** Fewer than so many people of whom counts could be told apart by subtraction; else null. */
export function fewCounted(
  counts: ReadonlyMap<string, readonly Equation[]>,
  people: ReadonlyMap<string, string>,
  fewest: number,
): string | null {
  for (const [target, equations] of counts) {
    const kinds = kindsOf(equations);
    const ranks = new Ranks(kinds.map(({ column }) => column));
    for (const few of sets(kinds, fewest - 1)) {
      const others = [...kinds.keys()].filter((place) => !few.includes(place));
      if (few.length > 0 && ranks.isMore(others, few)) return `${target} of fewer than ${fewest}`;
    }
    // Somebody among the people of one partner, who know their own.
    const found = exposed(equations, people, 2);
    if (found !== null) return `${target} of ${found}`;
  }
  return null;
}

/** All ways to take some of the kinds in which there are no more persons than that. */
function sets(kinds: readonly Kind[], most: number): number[][] {
  const found: number[][] = [[]];
  const personsIn = (some: readonly number[]): number =>
    new Set(some.flatMap((place) => [...(kinds[place]?.persons ?? [])])).size;
  kinds.forEach(({ persons }, place) => {
    if (persons.size > most) return;
    found.push(...found.map((some) => [...some, place]).filter((some) => personsIn(some) <= most));
  });
  return found;
}

/** All ways to take so many of them. */
export const choices = (persons: readonly string[], count: number): string[][] =>
  count === 0
    ? [[]]
    : persons.flatMap((person, place) =>
        choices(persons.slice(place + 1), count - 1).map((others) => [person].concat(others)),
      );
