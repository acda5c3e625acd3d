import type { Id } from '#domain/ids.ts';
import { inOrder, Partner, Partnership } from '#domain/responses/partnership.ts';
import { ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import type { Database } from './database.ts';
import type { StorageError } from './failure.ts';
import { sift, siftOne, type Many, type One, type TakeError } from './read.ts';
import { write } from './write.ts';

export type NewPartnership = Omit<Partnership, 'stamps'>;
export type NewPartner = Omit<Partner, 'stamps'>;
type Written<T> = Promise<Result<T, StorageError>>;
type Changed<T> = Promise<Result<T, TakeError | StorageError>>;

/** Archived ones included. */
export async function readPartnerships(db: Database): Promise<Many<Partnership>> {
  return sift(db.partnerships, Partnership, await db.partnerships.toArray());
}

export async function readPartnership(db: Database, id: Id): Promise<One<Partnership>> {
  return siftOne(db.partnerships, Partnership, await db.partnerships.get(id));
}

/** In the order of their rows, archived ones included. */
export async function readPartners(db: Database, partnership: Id): Promise<Many<Partner>> {
  const rows = await db.partners.where('partnership').equals(partnership).toArray();
  const { values, broken } = sift(db.partners, Partner, rows);
  return { values: inOrder(values), broken };
}

export function addPartnership(
  db: Database,
  partnership: NewPartnership,
  partners: readonly NewPartner[],
): Written<null> {
  return write(db, ['partnerships', 'partners'], async () => {
    await db.partnerships.put(Partnership.parse({ ...partnership, stamps: {} }));
    await db.partners.bulkPut(partners.map((partner) => Partner.parse({ ...partner, stamps: {} })));
    return ok(null);
  });
}

export function addPartner(db: Database, partner: NewPartner): Written<null> {
  return write(db, ['partners'], async () => {
    await db.partners.put(Partner.parse({ ...partner, stamps: {} }));
    return ok(null);
  });
}

export function changePartnership(
  db: Database,
  id: Id,
  patch: Partial<Pick<Partnership, 'name' | 'aim' | 'since' | 'archived'>>,
): Changed<Partnership> {
  return write(db, ['partnerships', 'device'], () => change(db, db.partnerships, Partnership, id, patch));
}

export function changePartner(
  db: Database,
  id: Id,
  patch: Partial<Pick<Partner, 'name' | 'shortName' | 'sector' | 'archived'>>,
): Changed<Partner> {
  return write(db, ['partners', 'device'], () => change(db, db.partners, Partner, id, patch));
}

/** Puts the partners in this order: all of them or none. */
export function orderPartners(db: Database, ids: readonly Id[]): Changed<null> {
  return write(db, ['partners', 'device'], async () => {
    for (const [order, id] of ids.entries()) {
      const changed = await change(db, db.partners, Partner, id, { order });
      if (!changed.ok) return changed;
    }
    return ok(null);
  });
}
