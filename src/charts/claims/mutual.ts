import type { MutualPair } from '#charts/model/mutual.ts';
import type { Claim } from './claim.ts';

/** R5: what two partners say of each other, as a question. */
export const mutualClaim = ({ a, b, aOfB, bOfA }: MutualPair): Claim<'mutual'> => ({
  kind: 'mutual',
  a: a.name,
  b: b.name,
  aOfB,
  bOfA,
});
