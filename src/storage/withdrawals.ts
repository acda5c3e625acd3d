import type { Digest } from '#domain/ids.ts';
import { isWithdrawal, type Exclusion } from '#domain/responses/exclusion.ts';
import type { Response } from '#domain/responses/response.ts';

/**
 * The withdrawals that follow: consent taken back for one response holds for what it corrected and for what corrects
 * it, on whichever device that turns up. All that is tied to a withdrawn response is named, itself included, so that
 * the answer does not depend on the order in which things became known; none give none.
 */
export function followingWithdrawals(
  responses: readonly Pick<Response, 'id' | 'assessment' | 'replaces'>[],
  exclusions: readonly Exclusion[],
): Exclusion[] {
  const gone = new Set<Digest>(exclusions.filter(isWithdrawal).map(({ response }) => response));
  const tied = new Map<Digest, Exclusion>();
  for (let before = -1; before !== tied.size;) {
    before = tied.size;
    for (const { id, assessment, replaces } of responses) {
      if (replaces === undefined || (!gone.has(id) && !gone.has(replaces))) continue;
      for (const response of [id, replaces]) {
        gone.add(response);
        tied.set(response, { response, assessment, reason: 'withdrawn', by: 'respondent' });
      }
    }
  }
  return [...tied.values()];
}
