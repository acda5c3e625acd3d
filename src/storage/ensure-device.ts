import * as z from 'zod/mini';
import { latestCounter, Stamps } from '#domain/responses/stamp.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { putFact, readFact } from './device.ts';
import type { StorageError } from './failure.ts';
import { write } from './write.ts';

const Stamped = z.object({ stamps: Stamps });
const mutable = ['partnerships', 'partners', 'assessments', 'joints', 'tallies', 'notes', 'actions'] as const;

/** Gives a device its name; one that lost it goes on after the greatest counter in its records. */
export function ensureDevice(db: Database): Promise<Result<null, StorageError>> {
  return write(db, ['device', ...mutable], async () => {
    if (await readFact(db, 'stamp')) return ok(null);
    let counter = 0;
    for (const name of mutable) {
      for (const row of await db.table<unknown>(name).toArray()) {
        const parsed = Stamped.safeParse(row);
        if (parsed.success) counter = Math.max(counter, latestCounter(parsed.data.stamps));
      }
    }
    await putFact(db, 'stamp', '', { counter, device: db.newDevice });
    return ok(null);
  });
}
