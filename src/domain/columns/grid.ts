/** More bins than this are mostly empty: they are kept one by one. */
const mostBins = 1024;

/**
 * Scores on whole numbers: `bin = (score − 1) · steps`. Where few bins hold all scores there can be, they hold them
 * exactly; elsewhere (`bins` 0) a bin is a millionth of a millionth wide, and only those are kept that occur.
 */
export type Grid = { readonly steps: number; readonly bins: number };

const fine: Grid = { steps: 2 ** 40, bins: 0 };

/** `steps`: what a score may be a fraction of; the grid holds them all. */
export function gridOf(points: number, steps: readonly number[]): Grid {
  const shared = steps.reduce(leastCommonMultiple, 1);
  const bins = shared * (points - 1) + 1;
  return bins <= mostBins ? { steps: shared, bins } : fine;
}

/** What a mean of so many scores on the grids may be a fraction of. */
export const stepsOfMean = (grids: readonly Grid[]): number =>
  grids.length * grids.map(({ steps }) => steps).reduce(leastCommonMultiple, 1);

/** The bin of a score 1..m; rounding takes off what floating point added. */
export const binOf = (score: number, { steps }: Grid): number => Math.round((score - 1) * steps);

export const scoreAt = (bin: number, { steps }: Grid): number => 1 + bin / steps;

/** Of what is larger than the fine grid no more is asked than that it is. */
const leastCommonMultiple = (a: number, b: number): number =>
  Math.min(fine.steps, (a / greatestCommonDivisor(a, b)) * b);

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
