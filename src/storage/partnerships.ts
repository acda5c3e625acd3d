import type { Id } from '#domain/ids.ts';
import { inOrder, Partner, Partnership } from '#domain/responses/partnership.ts';
import type { Database } from './database.ts';
import { sift, siftOne, type Many, type One } from './read.ts';

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
