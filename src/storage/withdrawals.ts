import type { Digest } from '#domain/ids.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import type { Response } from '#domain/responses/response.ts';

export const isWithdrawal = ({ reason }: Exclusion): boolean => reason === 'withdrawn';

/**
 * The withdrawals that follow: consent taken back for one response holds for what it corrected and for what corrects
 * it, on whichever device that turns up. Independent of the order in which things became known; none give none.
 */
export function followingWithdrawals(
  responses: readonly Pick<Response, 'id' | 'assessment' | 'replaces'>[],
  exclusions: readonly Exclusion[],
): Exclusion[] {
  const gone = new Set<Digest>(exclusions.filter(isWithdrawal).map(({ response }) => response));
  const following: Exclusion[] = [];
  const links = responses.filter(({ replaces }) => replaces !== undefined);
  for (let before = -1; before !== following.length;) {
    before = following.length;
    for (const { id, assessment, replaces = id } of links) {
      if (gone.has(id) === gone.has(replaces)) continue;
      const response = gone.has(id) ? replaces : id;
      gone.add(response);
      following.push({ response, assessment, reason: 'withdrawn', by: 'respondent' });
    }
  }
  return following;
}
