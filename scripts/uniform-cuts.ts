/**
 * The largest spread that people who answer uniformly at random stay within with a chance of at most 5 %: what agreement
 * is judged by (A2, A3). Exact: all ways in which `people` can spread over `points`, each with its chance (multinomial),
 * and the sum over `items` by convolution.
 */
export type Spread = 'squares' | 'deviations';

const rare = 0.05;

/** By n·Σx² − (Σx)² and by Σ|n·x − Σx|, both whole numbers, the chance of each value. */
export function chances(points: number, people: number): Record<Spread, Map<number, number>> {
  const logFactorial = [0];
  for (let n = 1; n <= people; n += 1) logFactorial.push((logFactorial[n - 1] ?? 0) + Math.log(n));
  const found: Record<Spread, Map<number, number>> = { squares: new Map(), deviations: new Map() };
  const counts = Array.from({ length: points }, () => 0);
  const all = logFactorial[people] ?? 0;
  const visit = (point: number, left: number, log: number, sum: number, squares: number): void => {
    if (point < points - 1) {
      for (let count = 0; count <= left; count += 1) {
        counts[point] = count;
        const value = count * point;
        visit(
          point + 1,
          left - count,
          log - (logFactorial[count] ?? 0),
          sum + value,
          squares + value * point,
        );
      }
      return;
    }
    counts[point] = left;
    const total = sum + left * point;
    const chance = Math.exp(log - (logFactorial[left] ?? 0) + all - people * Math.log(points));
    add(found.squares, people * (squares + left * point * point) - total * total, chance);
    let deviations = 0;
    for (let at = 0; at < points; at += 1) deviations += (counts[at] ?? 0) * Math.abs(people * at - total);
    add(found.deviations, deviations, chance);
  };
  visit(0, people, 0, 0, 0);
  return found;
}

const add = (to: Map<number, number>, value: number, chance: number) =>
  to.set(value, (to.get(value) ?? 0) + chance);

/** The largest sum over so many items, answered independently, that is rare; null where even 0 is not. */
export function rareSum(one: ReadonlyMap<number, number>, items: number): number | null {
  const expected = [...one].reduce((sum, [value, chance]) => sum + value * chance, 0);
  /** A sum that few stay below lies below the expected one: what is larger need not be followed. */
  const size = Math.floor(expected * items) + 1;
  const single = [...one].filter(([value]) => value < size);
  let sums = new Float64Array(size);
  sums[0] = 1;
  for (let item = 0; item < items; item += 1) {
    const next = new Float64Array(size);
    sums.forEach((chance, sum) => {
      if (chance === 0) return;
      for (const [value, own] of single) {
        const at = sum + value;
        if (at < size) next[at] = (next[at] ?? 0) + chance * own;
      }
    });
    sums = next;
  }
  let largest: number | null = null;
  let below = 0;
  sums.forEach((chance, sum) => {
    below += chance;
    if (chance > 0 && below <= rare + 1e-9) largest = sum;
  });
  return largest;
}

/** How many ways there are for `people` to spread over `points`. */
export function ways(points: number, people: number): number {
  let count = 1;
  for (let at = 1; at < points; at += 1) count = (count * (people + at)) / at;
  return Math.round(count);
}
