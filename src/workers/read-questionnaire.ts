import { fail, type Result } from '#domain/result.ts';
import type { Assumed } from '#exchange/questionnaire/assumed.ts';
import type { Imported, Refused } from '#exchange/questionnaire/read-file.ts';
import type { Database } from '#storage/database.ts';
import { openDesk, type Desk, type Stopped } from './open-desk.ts';

/** The one reading that is going on. */
const desks = new WeakMap<Database, Promise<Desk>>();

/**
 * A questionnaire out of a file, read beside the page: a hostile one may take seconds, and its memory goes with its
 * worker. One at a time: a new reading, or `stopReading`, stops the one before.
 */
export async function readQuestionnaireBeside(
  db: Database,
  bytes: Uint8Array,
  assumed: Assumed,
): Promise<Result<Result<Imported, Refused>, Stopped>> {
  await stopReading(db);
  const opening = openDesk(db);
  desks.set(db, opening);
  const desk = await opening;
  try {
    const read = await desk.ask('questionnaire', { bytes, assumed });
    return desks.get(db) === opening ? read : fail({ kind: 'stopped' });
  } finally {
    if (desks.get(db) === opening) desks.delete(db);
    desk.end?.();
  }
}

export async function stopReading(db: Database): Promise<void> {
  const desk = desks.get(db);
  desks.delete(db);
  (await desk)?.end?.();
}
