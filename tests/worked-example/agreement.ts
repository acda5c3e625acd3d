import { sum } from './estimates.ts';

export type Counts = readonly number[];

/** A2 and A3 of one item with five points: how many stand at each. */
export type Agreement = { readonly rwg: number; readonly ad: number; readonly agreed: boolean | null };

/** Sample variance, and mean distance from the mean, of answers that are counted. */
function spreadOf(counts: Counts): { variance: number; ad: number } {
  const n = sum(counts);
  const mean = sum(counts.map((count, place) => count * place)) / n;
  const squares = sum(counts.map((count, place) => count * (place - mean) ** 2));
  return {
    variance: squares / (n - 1),
    ad: sum(counts.map((count, place) => count * Math.abs(place - mean))) / n,
  };
}

/** Of answers at random: (25 − 1) / 12. */
const random = 2;

const rwgOf = (variance: number): number => Math.max(0, 1 - variance / random);

/** Whether people who answer at random would agree so much in at most 5 % of cases. */
export function agreement(counts: Counts): Agreement {
  const { variance, ad } = spreadOf(counts);
  const limit = limitFor(sum(counts));
  const rwg = rwgOf(variance);
  return { rwg, ad, agreed: limit === null ? null : rwg > limit - 1e-9 };
}

const limits = new Map<number, number | null>();

/** The smallest rwg that n people who answer at random reach with a chance of at most 5 %; null where there is none. */
export function limitFor(n: number): number | null {
  const known = limits.get(n);
  if (known !== undefined) return known;
  const chances = new Map<number, number>();
  for (const counts of allCounts(n, 5)) {
    const rwg = Math.round(rwgOf(spreadOf(counts).variance) * 1e9) / 1e9;
    chances.set(rwg, (chances.get(rwg) ?? 0) + waysTo(counts) / 5 ** n);
  }
  let reached = 0;
  let limit: number | null = null;
  for (const [rwg, chance] of [...chances].toSorted(([a], [b]) => b - a)) {
    reached += chance;
    if (reached > 0.05) break;
    limit = rwg;
  }
  limits.set(n, limit);
  return limit;
}

/** All ways to spread n people over some points. */
function allCounts(n: number, points: number): number[][] {
  if (points === 1) return [[n]];
  const found: number[][] = [];
  for (let here = 0; here <= n; here += 1)
    for (const rest of allCounts(n - here, points - 1)) found.push([here, ...rest]);
  return found;
}

/** In how many orders the people can stand so. */
function waysTo(counts: Counts): number {
  let ways = 1;
  let placed = 0;
  for (const count of counts) {
    for (let one = 1; one <= count; one += 1) {
      placed += 1;
      ways = (ways * placed) / one;
    }
  }
  return ways;
}

/** A1: squared deviations within each subject, summed over the subjects, by how many are free. */
export function pooledSpread(subjects: readonly Counts[]): number {
  let squares = 0;
  let free = 0;
  for (const counts of subjects) {
    const n = sum(counts);
    squares += spreadOf(counts).variance * (n - 1);
    free += n - 1;
  }
  return Math.sqrt(squares / free);
}

/** How many of the answers are 1, 2, 3, 4, 5. */
export const countsOf = (values: readonly number[]): number[] =>
  [1, 2, 3, 4, 5].map((point) => values.filter((value) => value === point).length);
