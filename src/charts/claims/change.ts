import type { PlainDate } from '#domain/responses/plain-date.ts';
import type { ChangeClaim } from '#charts/model/change-claims.ts';
import type { Claim, Name } from './claim.ts';

/** C3, C4: what may be said about one change since the day before, how far it might move, and whose answers were compared. */
export function sinceClaims(
  { verdict, difference: points, interval, pairs, together }: ChangeClaim,
  what: Name,
  before: PlainDate,
): Claim[] {
  const changed = { what, before };
  return [
    verdict === 'among-many'
      ? { kind: `change-${verdict}`, ...changed, together }
      : { kind: `change-${verdict}`, ...changed, points },
    ...(interval && verdict !== 'among-many' ? [rangeOf(interval)] : []),
    pairs === null ? { kind: 'unpaired' } : { kind: 'paired', pairs },
  ];
}

/** Taken back by the adjustment, a change has no range to be told: its own one would claim it again. */
const rangeOf = ([low, high]: readonly [number, number]): Claim => ({ kind: 'change-range', low, high });
