import type { After } from '#storage/timers.ts';

/** Time that passes only when it is told to; what is due comes up once, however much passes. */
export function manualTimers() {
  let now = 0;
  const waiting = new Set<{ due: number; readonly every: number | null; readonly act: () => void }>();
  const wait =
    (repeats: boolean): After =>
    (milliseconds, act) => {
      const timer = { due: now + milliseconds, every: repeats ? milliseconds : null, act };
      waiting.add(timer);
      return () => waiting.delete(timer);
    };
  const pass = (milliseconds: number) => {
    now += milliseconds;
    for (const timer of [...waiting].toSorted((a, b) => a.due - b.due)) {
      if (timer.due > now || !waiting.has(timer)) continue;
      if (timer.every === null) waiting.delete(timer);
      else timer.due = now + timer.every;
      timer.act();
    }
  };
  return { after: wait(false), every: wait(true), pass, now: () => now };
}
