import { ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { putFact, readFact, type Kit } from './device.ts';
import type { StorageError } from './failure.ts';
import { write } from './write.ts';

const untouched: Kit = { way: 'phones', count: 1, start: '09:00', people: 20, done: [] };

/** How the day is planned on this device, of an assessment by its id, or in general (''). */
export const readKit = async (db: Database, of: string): Promise<Kit> =>
  (await readFact(db, 'kit', of)) ?? untouched;

/** `to` makes the next from what is stored now: another tab may have ticked something else. */
export const changeKit = (
  db: Database,
  of: string,
  to: (kit: Kit) => Kit,
): Promise<Result<Kit, StorageError>> =>
  write(db, ['device'], async () => {
    const next = to(await readKit(db, of));
    await putFact(db, 'kit', of, next);
    return ok(next);
  });
