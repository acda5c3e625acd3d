import type { Id } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { dropFact, putFact } from './device.ts';
import type { StorageError } from './failure.ts';
import { write } from './write.ts';

/** The partners that let their profile be shown to all on the wall; who did not say so is not among them. */
export async function readOnWall(db: Database, assessment: Id): Promise<ReadonlySet<Id>> {
  const keys = await keysOn(db, assessment);
  return new Set(keys.map(([, of]) => of.slice(assessment.length + 1)));
}

/** What a partner says of its own profile; it may be taken back. */
export function setOnWall(
  db: Database,
  { assessment, partner }: { readonly assessment: Id; readonly partner: Id },
  on: boolean,
): Promise<Result<null, StorageError>> {
  const of = `${assessment} ${partner}`;
  return write(db, ['device'], async () => {
    if (on) await putFact(db, 'on-wall', of, true);
    else await dropFact(db, 'on-wall', of);
    return ok(null);
  });
}

/** Call inside a transaction that holds `device`. */
export async function dropOnWall(db: Database, assessment: Id): Promise<void> {
  await db.device.bulkDelete(await keysOn(db, assessment));
}

const keysOn = (db: Database, assessment: Id) =>
  db.device
    .where('[about+of]')
    .between(['on-wall', `${assessment} `], ['on-wall', `${assessment} ~`])
    .primaryKeys();
