import type { Id } from '#domain/ids.ts';
import { fail, ok } from '#domain/result.ts';
import type { Database } from './database.ts';
import { leaseDraft, type LeaseOptions, type Locked } from './draft-lease.ts';
import type { After } from './timers.ts';

export type LockOptions = LeaseOptions & {
  /** Not there on plain http: then a lease takes its place (F27). */
  readonly locks: Pick<LockManager, 'request'> | undefined;
  readonly after: After;
};

/** A page that is loaded again lets go of its lock a moment after the new one asks for it. */
const patience = 500;

/** Takes the draft for this tab, until it is released or the tab is gone. */
export function lockDraft(db: Database, draft: Id, options: LockOptions): Promise<Locked> {
  const { locks, after } = options;
  if (!locks) return leaseDraft(db, draft, options);
  return new Promise((resolve, reject) => {
    const waiting = new AbortController();
    const stop = after(patience, () => waiting.abort());
    const held = () => {
      stop();
      return new Promise<void>((release) => {
        resolve(ok({ release }));
      });
    };
    locks.request(`${db.name} ${draft}`, { signal: waiting.signal }, held).catch((error: unknown) => {
      if (waiting.signal.aborted) resolve(fail({ kind: 'held-elsewhere' }));
      else reject(error);
    });
  });
}
