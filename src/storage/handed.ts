import type { Digest, Id } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { dropFact, putFact, readFact } from './device.ts';
import type { StorageError } from './failure.ts';
import { write } from './write.ts';

/** Ids of the respondent's responses that the keeper has got as a code, withdrawn ones too; none before the first. */
export async function readHanded(db: Database, respondent: Id): Promise<readonly Digest[]> {
  return (await readFact(db, 'handed', respondent)) ?? [];
}

/** The keeper has got these as well. */
export function noteHanded(
  db: Database,
  respondent: Id,
  responses: readonly Digest[],
): Promise<Result<null, StorageError>> {
  return write(db, ['device'], async () => {
    const all = new Set([...(await readHanded(db, respondent)), ...responses]);
    await putFact(db, 'handed', respondent, [...all]);
    return ok(null);
  });
}

/** Forgets what was handed in of these responses. Call inside a transaction that holds `device`. */
export async function dropHanded(db: Database, responses: ReadonlySet<Digest>): Promise<void> {
  const rows = await db.device.where('[about+of]').between(['handed', ''], ['handed', '~']).primaryKeys();
  for (const [, respondent] of rows) {
    const handed = await readHanded(db, respondent);
    if (handed.some((id) => responses.has(id))) await dropFact(db, 'handed', respondent);
  }
}
