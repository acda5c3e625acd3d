import type { Id } from '#domain/ids.ts';
import type { Assessment } from './assessment.ts';

/** Up to this many partners everybody judges all the others. */
const fewPartners = 6;

type Taking = Pick<Assessment, 'id' | 'expected'>;

/**
 * R4: the partners whom a partner's people judge, in the order of the rows, without the own one. More than six sit in a
 * circle, in an order drawn for this assessment; each judges the two neighbours on either side and the one opposite, at
 * most five, and is judged by the same. Of an odd number the last in the circle has nobody opposite.
 */
export function judgedBy(own: Id, { id, expected }: Taking): Id[] {
  const partners = expected.map(({ partner }) => partner);
  const others = partners.filter((partner) => partner !== own);
  if (partners.length <= fewPartners) return others;
  const circle = partners.toSorted((a, b) => lot(id, a) - lot(id, b) || (a < b ? -1 : 1));
  const half = Math.floor(circle.length / 2);
  const at = circle.indexOf(own);
  return others.filter((other) => {
    const to = circle.indexOf(other);
    const apart = Math.abs(at - to);
    return Math.min(apart, circle.length - apart) <= 2 || (apart === half && Math.min(at, to) < half);
  });
}

/**
 * A number in 0..2³²−1 that is the same on every device: the last 32 bits of both random ids, mixed (the finalizer of
 * MurmurHash3: Appleby, 2011).
 */
function lot(assessment: Id, partner: Id): number {
  let bits = tail(assessment) ^ tail(partner);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

const tail = (id: Id): number => Number.parseInt(id.slice(-8), 16);
