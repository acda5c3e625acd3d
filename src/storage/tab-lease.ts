import type { Id } from '#domain/ids.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { dropFact, putFact, readFact } from './device.ts';
import type { StorageError } from './failure.ts';
import type { Every } from './timers.ts';
import { write } from './write.ts';

/** Another tab is writing it: this one reads only (F19). */
export type HeldElsewhere = { readonly kind: 'held-elsewhere' };
export type TabLock = { readonly release: () => void };
export type Locked = Result<TabLock, HeldElsewhere | StorageError>;

export type LeaseOptions = {
  /** This tab, the same after it was loaded again. */
  readonly tab: Id;
  readonly now: () => number;
  readonly every: Every;
};

/** A tab that was killed holds a record for so many milliseconds at the most. */
const duration = 10_000;
const renewal = 3000;

/** The lock for browsers without Web Locks: a record that says who holds what, and until when. */
export async function leaseForTab(
  db: Database,
  record: Id,
  { tab, now, every }: LeaseOptions,
): Promise<Locked> {
  const take = () =>
    write<null, HeldElsewhere>(db, ['device'], async () => {
      const lease = await readFact(db, 'lease', record);
      if (lease && lease.holder !== tab && lease.until > now()) return fail({ kind: 'held-elsewhere' });
      await putFact(db, 'lease', record, { holder: tab, until: now() + duration });
      return ok(null);
    });
  const giveBack = () =>
    write(db, ['device'], async () => {
      if ((await readFact(db, 'lease', record))?.holder === tab) await dropFact(db, 'lease', record);
      return ok(null);
    });
  const taken = await take();
  if (!taken.ok) return taken;
  // A renewal that fails lets the lease run out; its revision still keeps an older copy from winning (F20).
  const stop = every(renewal, () => void take());
  return ok({
    release: () => {
      stop();
      void giveBack();
    },
  });
}
