import type { Id } from '#domain/ids.ts';
import type { Database } from './database.ts';

/** Call wherever responses of the assessments are deleted, in the same transaction: what is packed holds them too. */
export async function forgetPacked(db: Database, assessments: readonly Id[]): Promise<void> {
  await db.packed.where('assessment').anyOf(assessments).delete();
}
