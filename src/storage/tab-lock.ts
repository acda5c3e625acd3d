import type { Id } from '#domain/ids.ts';
import { fail, ok } from '#domain/result.ts';
import type { Database } from './database.ts';
import { leaseForTab, type LeaseOptions, type Locked } from './tab-lease.ts';
import type { After } from './timers.ts';

export type LockOptions = LeaseOptions & {
  /** Not there on plain http: then a lease takes its place (F27). */
  readonly locks: Pick<LockManager, 'request'> | undefined;
  readonly after: After;
};

/** A page that is loaded again lets go of its lock a moment after the new one asks for it. */
const patience = 500;

/** Takes what is being written, a draft or a manuscript, for this tab, until it is released or the tab is gone. */
export function lockForTab(db: Database, record: Id, options: LockOptions): Promise<Locked> {
  const { locks, after } = options;
  if (!locks) return leaseForTab(db, record, options);
  return new Promise((resolve, reject) => {
    const waiting = new AbortController();
    const stop = after(patience, () => waiting.abort());
    const held = () => {
      stop();
      return new Promise<void>((release) => {
        resolve(ok({ release }));
      });
    };
    locks.request(`${db.name} ${record}`, { signal: waiting.signal }, held).catch((error: unknown) => {
      if (waiting.signal.aborted) resolve(fail({ kind: 'held-elsewhere' }));
      else reject(error);
    });
  });
}
