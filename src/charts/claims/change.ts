import type { PlainDate } from '#domain/responses/plain-date.ts';
import type { ChangeClaim } from '#charts/model/change-claims.ts';
import type { Claim, Name } from './claim.ts';

/** C3, C4: what may be said about one change since the day before, and whether the same people were compared. */
export function sinceClaims(
  { verdict, difference: points, pairs, together }: ChangeClaim,
  what: Name,
  before: PlainDate,
): Claim[] {
  const changed = { what, before };
  return [
    verdict === 'among-many'
      ? { kind: `change-${verdict}`, ...changed, together }
      : { kind: `change-${verdict}`, ...changed, points },
    pairs === null ? { kind: 'unpaired' } : { kind: 'paired', pairs },
  ];
}
