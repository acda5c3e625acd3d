import type { Id } from '#domain/ids.ts';
import { hashPin, isSameHash } from '#domain/passing/pin-hash.ts';
import { noTries, onClock, waitLeft, wrongAgain } from '#domain/passing/tries.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { dropFact, putFact, readFact, type Passing } from './device.ts';
import { flushDrafts } from './drafts.ts';
import type { StorageError } from './failure.ts';
import { write } from './write.ts';

/** Until the PIN is given, this device shows nothing but the sittings of the assessment. `salt` is random. */
export async function startPassing(
  db: Database,
  { assessment, pin, salt }: { readonly assessment: Id; readonly pin: string; readonly salt: string },
): Promise<Result<null, StorageError>> {
  const hash = await hashPin(pin, salt);
  return write(db, ['device'], async () => {
    await putFact(db, 'passing', '', { assessment, salt, hash, ...noTries });
    return ok(null);
  });
}

/** Nothing is said of a PIN before the try is counted and stored. */
export type Ended = 'ended' | 'wrong' | 'waiting';

/** Ends it with the PIN; `now` in milliseconds since 1970. Where it had ended already there is nothing to do. */
export async function endPassing(
  db: Database,
  pin: string,
  now: number,
): Promise<Result<Ended, StorageError>> {
  const asked = await readFact(db, 'passing');
  if (!asked) return ok('ended');
  const given = await hashPin(pin, asked.salt);
  return write<Ended>(db, ['device'], async () => {
    // Another tab may have tried meanwhile: what is stored now decides.
    const passing = await readFact(db, 'passing');
    if (!passing) return ok('ended');
    if (waitLeft(passing, now) > 0) {
      await putFact(db, 'passing', '', { ...passing, ...onClock(passing, now) });
      return ok('waiting');
    }
    if (isSameHash(given, passing.hash)) {
      await dropFact(db, 'passing', '');
      return ok('ended');
    }
    await putFact(db, 'passing', '', { ...passing, ...wrongAgain(passing, now) });
    return ok('wrong');
  });
}

/** To be called when the PIN is asked for: a wait counts from here on where the clock was turned back. */
export function heedClock(db: Database, now: number): Promise<Result<null, StorageError>> {
  return write(db, ['device'], async () => {
    const passing = await readFact(db, 'passing');
    if (passing && now < passing.since)
      await putFact(db, 'passing', '', { ...passing, ...onClock(passing, now) });
    return ok(null);
  });
}

/**
 * Ends it without the PIN. The unfinished answers to the assessment go with it, so that nobody gets at them this way;
 * what was submitted stays.
 */
export async function forgetPin(db: Database): Promise<Result<null, StorageError>> {
  await flushDrafts(db);
  return write(db, ['device', 'drafts'], async () => {
    const passing = await readFact(db, 'passing');
    if (!passing) return ok(null);
    await dropDrafts(db, passing);
    await dropFact(db, 'passing', '');
    return ok(null);
  });
}

async function dropDrafts(db: Database, { assessment }: Passing): Promise<void> {
  const drafts = db.drafts.where({ assessment });
  for (const draft of await drafts.primaryKeys()) await dropFact(db, 'lease', draft);
  await drafts.delete();
}
