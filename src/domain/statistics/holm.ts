/**
 * p values adjusted for being looked at together (Holm, 1979): the i-th smallest of m times m − i + 1, never below a
 * smaller one's, at most 1. In the order they came in; of none, none.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const ascending = pValues.map((p, place) => ({ p, place })).toSorted((a, b) => a.p - b.p);
  const adjusted = pValues.map(() => 1);
  let highest = 0;
  ascending.forEach(({ p, place }, rank) => {
    highest = Math.max(highest, Math.min(1, p * (pValues.length - rank)));
    adjusted[place] = highest;
  });
  return adjusted;
}
