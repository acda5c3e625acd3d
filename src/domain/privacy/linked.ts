import type { Row } from './row.ts';

/** Figures in the order they came in, told apart by whether they were out already. */
export type Figures = { readonly out: readonly Row[]; readonly added: readonly Row[] };

/**
 * The figures in parts that have no unknown answer in common, so that nothing follows from one part for another; only
 * parts with an added figure. No added figures, no parts.
 */
export function linked({ out, added }: Figures): Figures[] {
  const rows = [...out, ...added];
  const group = rows.map((_, place) => place);
  const root = (place: number): number => {
    const above = group[place] ?? place;
    return above === place ? place : root(above);
  };
  const first = new Map<string, Map<string, number>>();
  rows.forEach((row, place) => {
    for (const [person, answers] of row) {
      const seen = first.get(person) ?? new Map<string, number>();
      first.set(person, seen);
      for (const answer of answers.keys()) {
        const earlier = seen.get(answer);
        if (earlier === undefined) seen.set(answer, place);
        else if (group[earlier] !== group[place]) group[root(place)] = root(earlier);
      }
    }
  });
  const within = (wanted: number, from: number, to: number) =>
    rows.slice(from, to).filter((_, place) => root(from + place) === wanted);
  return [...new Set(added.map((_, place) => root(out.length + place)))].map((wanted) => ({
    out: within(wanted, 0, out.length),
    added: within(wanted, out.length, rows.length),
  }));
}
