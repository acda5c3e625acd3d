import type { Alike, Column } from './alike.ts';
import { inverse, minus, prime, times } from './field.ts';

/** Combinations of the figures, each by the weight of every figure in it. */
export type Combinations = readonly Float64Array[];

/** Each figure by itself: together all combinations there are. */
export const everyFigure = (size: number): Combinations =>
  Array.from({ length: size }, (_, place) => {
    const one = new Float64Array(size);
    one[place] = 1;
    return one;
  });

/** Those combinations in which nothing of the group is left. */
export function without(combinations: Combinations, { columns }: Alike): Combinations {
  let left = combinations;
  for (const column of columns) left = cancelling(left, column);
  return left;
}

/** One step of Gauss. */
function cancelling(combinations: Combinations, column: Column): Combinations {
  const amounts = combinations.map((combination) => within(combination, column));
  const place = amounts.findIndex((amount) => amount !== 0);
  const pivot = combinations[place];
  if (!pivot) return combinations;
  const scale = inverse(amounts[place] ?? 1);
  const weights = [...pivot.entries()].filter(([, weight]) => weight !== 0);
  return combinations.flatMap((combination, index) => {
    if (index === place) return [];
    const factor = times(amounts[index] ?? 0, scale);
    if (factor === 0) return [combination];
    const left = combination.slice();
    for (const [row, weight] of weights) left[row] = minus(left[row] ?? 0, factor, weight);
    return [left];
  });
}

/** How much of the unknown answer is in a combination; figures that it does not know of add nothing. */
function within(combination: Float64Array, column: Column): number {
  let sum = 0;
  for (const [row, coefficient] of column) sum += times(combination[row] ?? 0, coefficient);
  return sum % prime;
}
