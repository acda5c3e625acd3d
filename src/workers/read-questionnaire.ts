import type { Result } from '#domain/result.ts';
import type { Assumed } from '#exchange/questionnaire/assumed.ts';
import type { Imported, Refused } from '#exchange/questionnaire/read-file.ts';
import type { Database } from '#storage/database.ts';
import { askOnce } from './ask-once.ts';
import type { Stopped } from './open-desk.ts';

/** The one reading that is going on. */
const readings = new WeakMap<Database, AbortController>();

/**
 * A questionnaire out of a file, read beside the page: a hostile one may take seconds, and its memory goes with its
 * worker. One at a time: a new reading, or `stopReading`, stops the one before.
 */
export function readQuestionnaireBeside(
  db: Database,
  bytes: Uint8Array,
  assumed: Assumed,
): Promise<Result<Result<Imported, Refused>, Stopped>> {
  stopReading(db);
  const reading = new AbortController();
  readings.set(db, reading);
  return askOnce(db, 'questionnaire', { bytes, assumed }, { signal: reading.signal });
}

export function stopReading(db: Database): void {
  readings.get(db)?.abort();
}
