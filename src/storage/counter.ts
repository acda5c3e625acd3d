import type { Stamp } from '#domain/responses/stamp.ts';
import type { Database } from './database.ts';
import { putFact, readFact } from './device.ts';

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
