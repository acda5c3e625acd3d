import type { People, Row } from './row.ts';
import { leaks } from './span.ts';

/** A figure that could go out: a row for each way in which the unknown answers may hang together, null for no news. */
export type Candidate = { readonly rows: readonly (Row | null)[] };

/**
 * The candidates that go out beside what is out already (P3). They are let in one after the other, in the order given,
 * the one worth most first; one that would give a person away together with those before it stays out. So the last of
 * those that make a leak together is withdrawn, none is withdrawn without need, and nothing of it depends on an answer.
 */
export function withdraw<C extends Candidate>(
  out: readonly Candidate[],
  candidates: readonly C[],
  people: People,
  k: number,
): readonly C[] {
  const safe = (figures: readonly Candidate[]) => {
    const ways = Math.max(0, ...figures.map(({ rows }) => rows.length));
    const inWay = (of: readonly Candidate[], way: number) => of.flatMap(({ rows }) => rows[way] ?? []);
    return Array.from({ length: ways }, (_, way) => way).every(
      (way) => !leaks({ out: inWay(out, way), added: inWay(figures, way) }, people, k),
    );
  };
  const admitted: C[] = [];
  let waiting = candidates;
  while (waiting.length > 0) {
    const count = longestSafe(admitted, waiting, safe);
    admitted.push(...waiting.slice(0, count));
    waiting = waiting.slice(count + 1);
  }
  return admitted;
}

/** How many of the waiting ones may join together, from the first on: by halving, since more only gives away more. */
function longestSafe(
  admitted: readonly Candidate[],
  waiting: readonly Candidate[],
  safe: (figures: readonly Candidate[]) => boolean,
): number {
  const joined = (count: number) => [...admitted, ...waiting.slice(0, count)];
  if (safe(joined(waiting.length))) return waiting.length;
  let [fits, tooMany] = [0, waiting.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (safe(joined(middle))) fits = middle;
    else tooMany = middle;
  }
  return fits;
}
