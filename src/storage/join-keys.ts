import type { Id } from '#domain/ids.ts';
import { JoinKey, type KeyName } from '#domain/responses/join-key.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readAssessment } from './assessments.ts';
import type { Database } from './database.ts';
import { putFact, readFact } from './device.ts';
import type { StorageError } from './failure.ts';
import { need, sift, type Many, type TakeError } from './read.ts';
import { write } from './write.ts';

/** Several when two keepers made one each: all of them open. */
export async function readKeys(db: Database, assessment: Id): Promise<Many<JoinKey>> {
  return sift(db.keys, JoinKey, await db.keys.where({ assessment }).toArray());
}

/** Whether a key of the partnership lies here, of an assessment that was deleted too: a full file would hold it. */
export async function holdsKey(db: Database, partnership: Id): Promise<boolean> {
  const assessments = await db.assessments.where({ partnership }).primaryKeys();
  return (await db.keys.where('assessment').anyOf(assessments).count()) > 0;
}

/** `key-there`: another tab has made one meanwhile. */
export type AddKeyError = StorageError | TakeError | { readonly kind: 'key-there' };

/** Keeps the first key of the assessment on this device. */
export function addKey(db: Database, key: JoinKey): Promise<Result<null, AddKeyError>> {
  return write<null, AddKeyError>(db, ['keys', 'assessments'], async () => {
    const assessment = need(await readAssessment(db, key.assessment));
    if (!assessment.ok) return assessment;
    if ((await db.keys.where({ assessment: key.assessment }).count()) > 0) return fail({ kind: 'key-there' });
    await db.keys.put(JoinKey.parse(key));
    return ok(null);
  });
}

/**
 * Whether every key of the assessment lies in a full file too: without it what phones have sealed could never be opened
 * again once this device is lost. Without a key it is false.
 */
export async function isKeySaved(db: Database, assessment: Id): Promise<boolean> {
  const { values } = await readKeys(db, assessment);
  const saved = (await readFact(db, 'key-saved', assessment)) ?? [];
  return values.length > 0 && values.every(({ publicKey }) => saved.includes(publicKey));
}

/** A full file holds these keys. Call inside a transaction that holds `device`. */
export async function noteKeysSaved(db: Database, keys: readonly KeyName[]): Promise<void> {
  for (const { assessment, publicKey } of keys) {
    const saved = (await readFact(db, 'key-saved', assessment)) ?? [];
    if (!saved.includes(publicKey)) await putFact(db, 'key-saved', assessment, [...saved, publicKey]);
  }
}

/**
 * The keys of a first vote open its second one too: in the middle of a meeting nobody has to save a copy before phones
 * can be asked, for the keys lie in one already. Call inside a transaction that holds `keys` and `device`.
 */
export async function copyKeys(db: Database, { from, to }: { from: Id; to: Id }): Promise<void> {
  const { values } = await readKeys(db, from);
  const saved = await readFact(db, 'key-saved', from);
  for (const key of values) await db.keys.put({ ...key, assessment: to });
  if (saved) await putFact(db, 'key-saved', to, saved);
}
