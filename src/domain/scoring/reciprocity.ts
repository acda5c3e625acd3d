import type { Id } from '#domain/ids.ts';
import { withoutSelf, type GridCell } from './grid.ts';

/** Two partners, the smaller id first, and what they say of each other, on the answer scale; null: nothing. */
export type Mutual = {
  readonly a: Id;
  readonly b: Id;
  readonly aOfB: number | null;
  readonly bOfA: number | null;
};

/** R5: every pair of which at least one has judged the other, in the order of their ids; of no cells none. */
export function reciprocity(grid: readonly GridCell[]): readonly Mutual[] {
  const pairs = new Map<string, Mutual>();
  for (const { judge, judged, value } of withoutSelf(grid)) {
    const [a, b] = judge < judged ? [judge, judged] : [judged, judge];
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, aOfB: null, bOfA: null };
    pairs.set(`${a} ${b}`, judge === a ? { ...pair, aOfB: value } : { ...pair, bOfA: value });
  }
  return [...pairs].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, pair]) => pair);
}
