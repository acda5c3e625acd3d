import type { Basis } from '#charts/model/basis.ts';
import type { Claim } from './claim.ts';

/** P4: all that is said of figures which are hidden, empty or too few; null: of all there are. */
export const hiddenClaim = (
  { released: { mode, k } }: Pick<Basis, 'released'>,
  what: Claim<'hidden'>['what'] = null,
): Claim<'hidden'> => ({ kind: 'hidden', mode, k, what });
