import { useEffect, useState } from 'react';
import { noTries, waitLeft, type Tries } from '#domain/passing/tries.ts';
import { readFact } from '#storage/device.ts';
import { useDatabase, useLive } from '#storage/live.tsx';
import { heedClock } from '#storage/passing.ts';
import { everyInterval } from '#storage/timers.ts';

type Wait = Pick<Tries, 'wrong'> & {
  /** Milliseconds until the PIN may be tried again; followed as they go. */
  readonly left: number;
};

/** The tries so far, also those of another tab and of before a reload, and what is left of a wait. */
export function useWait(): Wait {
  const db = useDatabase();
  const live = useLive('tries at the PIN', (of) => readFact(of, 'passing'));
  const tries = (live.state === 'ready' && live.value) || noTries;
  const [now, setNow] = useState(Date.now);
  const isBack = now < tries.since;
  useEffect(() => everyInterval(1000, () => setNow(Date.now())), []);
  useEffect(() => {
    // What was read a moment ago may only be younger than the last look at the clock.
    if (isBack && Date.now() < tries.since) void heedClock(db, Date.now());
  }, [db, isBack, tries.since]);
  return { wrong: tries.wrong, left: waitLeft(tries, now) };
}
