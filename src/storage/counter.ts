import * as z from 'zod/mini';
import { ok, type Result } from '#domain/result.ts';
import { latestCounter, Stamps, type Stamp } from '#domain/responses/stamp.ts';
import type { Database } from './database.ts';
import { putFact, readFact } from './device.ts';
import type { StorageError } from './failure.ts';
import { write } from './write.ts';

/** The next stamp of this device: 1 + the greatest counter seen. Call inside a transaction that holds `device`. */
export async function nextStamp(db: Database): Promise<Stamp> {
  const last = await readFact(db, 'stamp');
  const stamp = { counter: (last?.counter ?? 0) + 1, device: last?.device ?? db.newDevice };
  await putFact(db, 'stamp', '', stamp);
  return stamp;
}

/** A counter that came in with a file. Call inside a transaction that holds `device`. */
export async function noteCounter(db: Database, seen: number): Promise<void> {
  const last = await readFact(db, 'stamp');
  if (seen <= (last?.counter ?? 0)) return;
  await putFact(db, 'stamp', '', { counter: seen, device: last?.device ?? db.newDevice });
}

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
