import { openDatabase, openInMemory, type OpenOptions } from './open-database.ts';
import { standingAfter, type Standing } from './standing.ts';

export type Opening = {
  readonly current: () => Standing;
  /** Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Once more from the start, as the person asked for. */
  readonly retry: () => void;
  /** Goes on without storing anything, as the person asked for. */
  readonly goOnInMemory: () => void;
  /** To be called when the page comes back from the back-forward cache: the database may have changed (F14). */
  readonly recheck: () => Promise<void>;
};

const blockedAfter = 3000;
const lateAfter = 5000;

/** Opens the database; within five seconds there is something to tell the person (F5, F10). */
export function startOpening(options: OpenOptions): Opening {
  const listeners = new Set<() => void>();
  let standing: Standing = { state: 'opening' };
  let round = 0;

  const tell = (next: Standing) => {
    standing = next;
    for (const listener of listeners) listener();
  };

  /** What an earlier round still has to say is not heard, and what it opened is closed again. */
  const begin = async (open: (heard: (next: Standing) => void) => Promise<Standing>) => {
    round += 1;
    const own = round;
    const heard = (next: Standing) => {
      if (own === round) tell(next);
      else if (next.state === 'open') next.db.close();
    };
    heard({ state: 'opening' });
    heard(await open(heard));
  };

  const openWithin = async (heard: (next: Standing) => void): Promise<Standing> => {
    let isBlocked = false;
    let isLong = false;
    const tellBlocked = () => {
      if (isBlocked && isLong) heard({ state: 'blocked' });
    };
    const stops = [
      options.after(blockedAfter, () => {
        isLong = true;
        tellBlocked();
      }),
      options.after(lateAfter, () => {
        if (!isBlocked) heard({ state: 'failed', error: { kind: 'no-answer' } });
      }),
    ];
    const outcome = await openDatabase(options, {
      onBlocked: () => {
        isBlocked = true;
        tellBlocked();
      },
      onRetired: () => heard({ state: 'reload-needed' }),
    });
    for (const stop of stops) stop();
    return outcome;
  };

  void begin(openWithin);
  return {
    current: () => standing,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: () => void begin(openWithin),
    goOnInMemory: () => void begin(() => openInMemory(options)),
    recheck: async () => {
      if (standing.state !== 'open') return;
      try {
        await standing.db.open();
      } catch (error) {
        tell(standingAfter(error));
      }
    },
  };
}
