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
  const first = new Map<string, number>();
  rows.forEach((row, place) => {
    for (const [person, answers] of row) {
      for (const answer of answers.keys()) {
        const unknown = `${person} ${answer}`;
        group[root(place)] = root(first.get(unknown) ?? place);
        if (!first.has(unknown)) first.set(unknown, place);
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
