import { isAtLeast } from '#domain/statistics/rounding.ts';

const halfAPoint = 0.5;

/**
 * S3, S4: the id of the one that lies at least half a point of the answer scale below every other, so never one of a
 * tie. Null where there is none such, where one has no score, or where there are not two to compare.
 */
export function weakestOf(
  scores: readonly { readonly id: string; readonly score: number | null }[],
): string | null {
  const known = scores.flatMap(({ id, score }) => (score === null ? [] : { id, score }));
  if (known.length < 2 || known.length < scores.length) return null;
  const [lowest, next] = known.toSorted((a, b) => a.score - b.score);
  return lowest && next && isAtLeast(next.score - lowest.score, halfAPoint) ? lowest.id : null;
}
