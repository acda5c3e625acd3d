import { estimate, type Estimate } from './estimate.ts';
import { twoSidedP } from './quantile.ts';
import type { Weighting } from './voices.ts';

/** Mean of the differences with what it rests on; `p` is null where there is no interval. */
export type PairedDifference = Estimate & { readonly p: number | null };

/**
 * The mean of differences (now − before, one a person who answered both times), grouped like the answers themselves;
 * of none null. The rules of a mean hold: no interval below five pairs, nor when all differences are equal.
 */
export function paired(
  differences: readonly (readonly number[])[],
  weighting: Weighting,
): PairedDifference | null {
  const result = estimate(differences, weighting, null);
  if (result === null) return null;
  const { mean, se, df } = result;
  return { ...result, p: se === null || df === null ? null : twoSidedP(mean, se, df) };
}
