import table from './uniform-cuts.json';

/** What is rare when answers are uniformly random, on the answer scale: spreads no larger than these. */
export type UniformCut = {
  /** Of the sample variance; the mean of the items'. */
  readonly variance: number;
  /** Of the mean absolute deviation from the mean; the mean of the items'. */
  readonly deviation: number;
};

const byPoints: Readonly<Record<string, (typeof table.byPoints)[2]>> = table.byPoints;

/**
 * The largest spreads that so many people who answer `items` items of `points` points at random stay within with a chance
 * of at most 5 %: exact, from a table (scripts/make-uniform-cuts.ts). What lies between two columns of it takes the
 * stricter one, of fewer people or items. Null where even the same answer from all is not that rare.
 */
export function uniformCut(points: number, people: number, items: number): UniformCut | null {
  const found = byPoints[points];
  const row = table.items.findLastIndex((some) => some <= items);
  const last = (found?.squares[0]?.length ?? 0) - 1;
  const column = Math.min(
    table.people.findLastIndex((some) => some <= people),
    last,
  );
  const [squares, deviations] = [found?.squares[row]?.[column], found?.deviations[row]?.[column]];
  const [n, answered] = [table.people[column], table.items[row]];
  if (squares === undefined || deviations === undefined || n === undefined || answered === undefined)
    return null;
  if (squares < 0 || deviations < 0) return null;
  return { variance: squares / (n * (n - 1) * answered), deviation: deviations / (n * n * answered) };
}
