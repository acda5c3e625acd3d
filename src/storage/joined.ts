import type { Id } from '#domain/ids.ts';
import type { Joined } from '#domain/responses/join-key.ts';
import type { Database } from './database.ts';
import { putFact, readFact } from './device.ts';

/** How this phone seals answers for the keeper; null where it did not join the assessment by a code. */
export const readJoined = (db: Database, assessment: Id): Promise<Joined | null> =>
  readFact(db, 'joined', assessment);

/** This phone has joined by a code. Call inside a transaction that holds `device`. */
export const noteJoined = (db: Database, assessment: Id, joined: Joined): Promise<void> =>
  putFact(db, 'joined', assessment, joined);
