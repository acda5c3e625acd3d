import { judgesOf, type FairPoint, type NoFair } from '#charts/model/fair.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Claim } from './claim.ts';
import { eachPartnerClaim } from './hidden.ts';

/** R4: why the fair score of a partner is not its raw one, and how far it lies from the average. */
export const fairClaims = (name: string, point: FairPoint): Claim[] => [
  { kind: `fair-${judgesOf(point)}`, name, fair: point.fair, raw: point.raw },
  { kind: 'fair-difference', points: point.difference },
  ...(point.interval
    ? [{ kind: 'fair-interval', low: point.interval[0], high: point.interval[1] } as const]
    : []),
  ...(point.apart ? [] : [{ kind: 'fair-average' } as const]),
];

/** Why there are no fair scores. */
export const noFairClaim = (basis: Basis, none: NoFair): Claim =>
  none === 'hidden' ? eachPartnerClaim(basis) : { kind: `fair-${none}` };
