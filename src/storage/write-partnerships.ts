import type { Id } from '#domain/ids.ts';
import { Partner, Partnership } from '#domain/responses/partnership.ts';
import { ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import type { Database } from './database.ts';
import type { StorageError } from './failure.ts';
import type { TakeError } from './read.ts';
import { write } from './write.ts';

export type NewPartnership = Omit<Partnership, 'stamps'>;
export type NewPartner = Omit<Partner, 'stamps'>;
type Written<T> = Promise<Result<T, StorageError>>;
type Changed<T> = Promise<Result<T, TakeError | StorageError>>;

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
