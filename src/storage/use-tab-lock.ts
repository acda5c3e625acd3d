import { useEffect, useState } from 'react';
import { Id } from '#domain/ids.ts';
import type { Locked } from './tab-lease.ts';
import { lockForTab } from './tab-lock.ts';
import { useDatabase } from './live.tsx';
import { newId } from './new-id.ts';
import { afterTimeout, everyInterval } from './timers.ts';

export type Hold = 'waiting' | 'held' | 'elsewhere';

/** Takes a draft or a manuscript for this tab as long as its page is on the screen (F19); mount it anew to ask again. */
export function useTabLock(record: Id): Hold {
  const db = useDatabase();
  const [hold, setHold] = useState<Hold>('waiting');
  useEffect(() => {
    const asked = lockForTab(db, record, {
      tab: thisTab(),
      now: Date.now,
      every: everyInterval,
      after: afterTimeout,
      locks: navigator.locks,
    });
    let wanted = true;
    const tell = (told: Hold) => wanted && setHold(told);
    // A lock that cannot be had for another reason stops nobody: a newer revision is never overwritten (F20).
    void asked.then(
      (locked) => tell(isElsewhere(locked) ? 'elsewhere' : 'held'),
      () => tell('held'),
    );
    return () => {
      wanted = false;
      void asked.then(
        (locked) => locked.ok && locked.value.release(),
        () => undefined,
      );
    };
  }, [db, record]);
  return hold;
}

const isElsewhere = (locked: Locked): boolean => !locked.ok && locked.error.kind === 'held-elsewhere';

const place = 'pacts-survey.tab';

/** Stays the same when the tab is loaded again. */
function thisTab(): Id {
  try {
    const kept = Id.safeParse(sessionStorage.getItem(place));
    if (kept.success) return kept.data;
    const tab = newId();
    sessionStorage.setItem(place, tab);
    return tab;
  } catch {
    // All data of sites are blocked: then no other tab has this record either.
    return newId();
  }
}
