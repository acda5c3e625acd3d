import type { Stamp, Stamps } from './stamp.ts';

/** The later of two writings: the greater counter, of equal ones the greater device id. Total and antisymmetric. */
export const isLater = (a: Stamp, b: Stamp): boolean =>
  a.counter === b.counter ? a.device > b.device : a.counter > b.counter;

type Stamped = { readonly stamps: Stamps };

/** The record with the fields of the patch written at the stamp. */
export function write<R extends Stamped>(record: R, patch: Partial<R>, stamp: Stamp): R {
  const stamps = { ...record.stamps };
  for (const field of Object.keys(patch)) stamps[field] = stamp;
  return { ...record, ...patch, stamps };
}

/** Two copies of one record, joined field by field: the later writing wins; commutative, associative, idempotent. */
export function join<R extends Stamped>(mine: R, theirs: R): R {
  const newer = Object.entries(theirs.stamps)
    .filter(([field, stamp]) => isNewer(stamp, mine.stamps[field]))
    .map(([field]) => field);
  return { ...mine, ...pick(theirs, newer), stamps: { ...mine.stamps, ...pick(theirs.stamps, newer) } };
}

const isNewer = (stamp: Stamp, own: Stamp | undefined) => !own || isLater(stamp, own);

const pick = (record: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name)));
