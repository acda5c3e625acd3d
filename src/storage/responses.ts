import type { Digest, Id } from '#domain/ids.ts';
import { Exclusion, isWithdrawal } from '#domain/responses/exclusion.ts';
import { Response } from '#domain/responses/response.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { exclusionKey } from './exclusion-key.ts';
import type { StorageError } from './failure.ts';
import { sift, type Many } from './read.ts';
import { write } from './write.ts';

/** In the order of their random ids. */
export async function readResponses(db: Database, assessment: Id): Promise<Many<Response>> {
  return sift(db.responses, Response, await db.responses.where({ assessment }).toArray());
}

/** Of one sitting, replaced ones included. */
export async function readResponsesOf(db: Database, respondent: Id): Promise<Many<Response>> {
  return sift(db.responses, Response, await db.responses.where({ respondent }).toArray());
}

export async function readExclusions(db: Database, assessment: Id): Promise<Many<Exclusion>> {
  return sift(db.exclusions, Exclusion, await db.exclusions.where({ assessment }).toArray());
}

/** A response that stays and does not count; consent taken back is `withdraw`. */
export type SetAside = Exclusion & { readonly reason: 'test' | 'wrong-partner' };

export function setAside(db: Database, exclusion: SetAside): Promise<Result<null, StorageError>> {
  return write(db, ['exclusions'], async () => {
    await db.exclusions.put(Exclusion.parse(exclusion));
    return ok(null);
  });
}

/** Lets a response that was set aside count again. */
export function countAgain(db: Database, response: Digest): Promise<Result<null, StorageError>> {
  return write(db, ['exclusions'], async () => {
    const { values } = sift(db.exclusions, Exclusion, await db.exclusions.where({ response }).toArray());
    const keys = values.filter((exclusion) => !isWithdrawal(exclusion)).map(exclusionKey);
    await db.exclusions.bulkDelete(keys);
    return ok(null);
  });
}
