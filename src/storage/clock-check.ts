import { ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { putFact, readFact } from './device.ts';
import type { StorageError } from './failure.ts';
import { write } from './write.ts';

/** Clocks are set a little; the wrong time zone alone does not count, since time is UTC's here. */
const tolerated = 60 * 60 * 1000;

/** Compares the clock with the latest time it ever showed: by how many milliseconds it is behind, else null (F24). */
export function checkClock(db: Database, now: number): Promise<Result<number | null, StorageError>> {
  return write<number | null>(db, ['device'], async () => {
    const latest = await readFact(db, 'clock');
    if (latest !== null && now < latest - tolerated) return ok(latest - now);
    if (latest === null || now > latest) await putFact(db, 'clock', '', now);
    return ok(null);
  });
}

/** The person says that the clock is right now: it was ahead before. */
export function trustClock(db: Database, now: number): Promise<Result<null, StorageError>> {
  return write(db, ['device'], async () => {
    await putFact(db, 'clock', '', now);
    return ok(null);
  });
}
