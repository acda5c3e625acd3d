import { useCallback, useEffect, useRef, useState } from 'react';
import { begin, changed, paused, redone, undone, type History } from '#domain/manuscript/history.ts';
import type { Manuscript } from '#domain/manuscript/manuscript.ts';
import { Sketch } from '#domain/manuscript/sketch.ts';
import { instantAt } from '#storage/clock.ts';
import { useDatabase } from '#storage/live.tsx';
import { saveManuscript, type ManuscriptError } from '#storage/manuscripts.ts';
import { afterTimeout } from '#storage/timers.ts';
import type { Editing } from './editing.ts';
import { useFlushing } from './use-flushing.ts';

export type Saving =
  | { readonly state: 'untouched' | 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly error: ManuscriptError };

/** One step back or forth: what was on the screen before, and what is now. */
type Step = (done: (before: Sketch, after: Sketch) => void) => void;

export type Writing = {
  /** As it is on the screen. */
  readonly manuscript: Manuscript;
  readonly saving: Saving;
  readonly change: Editing['change'];
  /** Null where there is nothing to take back. */
  readonly undo: Step | null;
  readonly redo: Step | null;
  /** Tries again to save what is on the screen. */
  readonly retry: () => void;
};

type Shown = { readonly history: History<Sketch>; readonly revision: number };

/** Somebody who stops writing for so many milliseconds begins something new. */
const pause = 1500;

/**
 * A manuscript on the screen. A change shows at once; 'saved' shows only when the transaction is complete. What is no
 * sketch any more, being too long, is not taken.
 */
export function useManuscript(start: Manuscript, onRefused: () => void): Writing {
  const db = useDatabase();
  const [shown, setShown] = useState<Shown>(() => ({
    history: begin(start.content),
    revision: start.revision,
  }));
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  const latest = useRef(shown);

  const put = useCallback(
    async (history: History<Sketch>) => {
      const next = { history, revision: latest.current.revision + 1 };
      latest.current = next;
      setShown(next);
      setSaving({ state: 'saving' });
      const saved = await saveManuscript(db, { ...asManuscript(start, next), changedAt: now() });
      // A later change is on its way: its own answer tells how that went.
      if (latest.current.revision !== next.revision) return;
      setSaving(saved.ok ? { state: 'saved' } : { state: 'failed', error: saved.error });
    },
    [db, start],
  );
  const change = useCallback(
    (next: Sketch, of?: string) => {
      const { history } = latest.current;
      if (next === history.present) return;
      if (!Sketch.safeParse(next).success) return onRefused();
      void put(changed(history, next, of ?? null));
    },
    [put, onRefused],
  );
  const step = useCallback(
    (take: typeof undone<Sketch>): Step =>
      (done) => {
        const before = latest.current.history;
        const after = take(before);
        if (!after) return;
        void put(after);
        done(before.present, after.present);
      },
    [put],
  );
  useEffect(() => {
    if (shown.history.of === null) return undefined;
    return afterTimeout(pause, () => {
      latest.current = { ...latest.current, history: paused(latest.current.history) };
    });
  }, [shown]);
  useFlushing();

  const { past, future } = shown.history;
  return {
    manuscript: asManuscript(start, shown),
    saving,
    change,
    undo: past.length > 0 ? step(undone) : null,
    redo: future.length > 0 ? step(redone) : null,
    retry: () => void put(latest.current.history),
  };
}

const asManuscript = (start: Manuscript, { history, revision }: Shown): Manuscript => ({
  ...start,
  content: history.present,
  revision,
});

const now = () => instantAt(Date.now(), -new Date().getTimezoneOffset());
