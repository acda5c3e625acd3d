import type { Basis } from '#charts/model/basis.ts';
import type { Series } from '#charts/model/change.ts';
import { isWeakestKnown, weakest } from '#charts/model/weakest.ts';
import type { Claim } from './claim.ts';

/** S4: what stands beside an overall figure: the weakest dimension behind it, or that none stands out. */
export function weakestClaims(basis: Basis, series: Pick<Series, 'subject' | 'group'>): Claim[] {
  if (!isWeakestKnown(basis, series)) return [];
  const found = weakest(basis, series);
  return [found ? { kind: 'weakest', title: found.title, value: found.value } : { kind: 'no-weakest' }];
}
