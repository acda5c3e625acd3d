import type { Basis } from '#charts/model/basis.ts';
import type { Disputed } from '#charts/model/disputed.ts';
import { seenAs, type ItemRow, type ItemsAbout } from '#charts/model/items.ts';
import { spanToHundred } from '#charts/model/point.ts';
import { answersClaims } from './answers.ts';
import type { Claim } from './claim.ts';
import { figureClaims } from './figure.ts';
import { hiddenClaim } from './hidden.ts';

/** What may be said of an item, about one subject or added up over all partners; `agenda`: the items on it (A1). */
export function itemClaims(
  basis: Basis,
  row: ItemRow,
  about: ItemsAbout,
  agenda: readonly Disputed[],
): Claim[] {
  if (!row.shown) return [hiddenClaim(basis)];
  const isDisputed = agenda.some((one) => one.row.id === row.id);
  return [...summed(basis, row, row.shown, about), ...(isDisputed ? [{ kind: 'disputed' } as const] : [])];
}

function summed(
  basis: Basis,
  { id, text: what, points }: ItemRow,
  { score, n, subjects, sd, counts }: NonNullable<ItemRow['shown']>,
  about: ItemsAbout,
): Claim[] {
  if (about !== 'partners') {
    return figureClaims(basis, { ...seenAs(about), level: 'item', id }, { what });
  }
  const spread = spanToHundred(sd ?? 0, points.length);
  return [
    { kind: 'mean-together', what, value: score, n, partners: subjects },
    ...(counts ? answersClaims(points, counts) : []),
    ...(Math.round(spread) > 0 ? [{ kind: 'spread-within', points: spread } as const] : []),
  ];
}
