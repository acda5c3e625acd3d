import { isByHands, type Shift, type Vote } from '#charts/model/shift.ts';
import type { Claim } from './claim.ts';
import { hiddenClaim } from './hidden.ts';

/** V2: what may be said about one item after all have talked about it, and whether the same people were compared. */
export function shiftClaims({ first, second, claim }: Shift, votes: readonly Vote[]): Claim[] {
  const hidden = votes
    .filter((_, place) => (place === 0 ? first : second) === null)
    .flatMap((vote) => (isByHands(vote) ? { kind: 'hands-uncounted' as const } : hiddenClaim(vote)));
  if (hidden.length > 0) return hidden.slice(0, 1);
  if (claim === null) return [{ kind: 'shift-pictures' }];
  const { verdict, difference: points, pairs, together } = claim;
  return [
    verdict === 'among-many' ? { kind: 'shift-among-many', together } : { kind: `shift-${verdict}`, points },
    pairs === null ? { kind: 'unpaired' } : { kind: 'paired', pairs },
  ];
}
