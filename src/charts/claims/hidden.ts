import type { Basis } from '#charts/model/basis.ts';
import type { Claim } from './claim.ts';

/** P4: all that is said of figures which are hidden, empty or too few; null: of all there are. */
export const hiddenClaim = (
  { released: { mode, k } }: Pick<Basis, 'released'>,
  what: Claim<'hidden'>['what'] = null,
): Claim<'hidden'> => ({ kind: 'hidden', mode, k, what });

/** P6: the same of what needs enough people of every judging partner; by partner nothing does. */
export const eachPartnerClaim = (basis: Pick<Basis, 'released'>): Claim<'hidden' | 'each-partner'> =>
  basis.released.mode === 'anonymous' ? { kind: 'each-partner', k: basis.released.k } : hiddenClaim(basis);
