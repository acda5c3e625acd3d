import { useCallback, useRef, useState } from 'react';
import type { Draft } from '#domain/responses/draft.ts';
import { saveDraft, type SaveError } from '#storage/drafts.ts';
import { useDatabase } from '#storage/live.tsx';

type Saving =
  | { readonly state: 'untouched' | 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly error: SaveError };

export type Typing = {
  readonly draft: Draft;
  readonly saving: Saving;
  /** Makes the next draft of the newest one, and stores it. */
  readonly change: (to: (draft: Draft) => Draft) => Draft;
  /** Tries again to save what is on the screen. */
  readonly retry: () => void;
};

/** A form on the screen. What was typed shows at once; 'saved' shows only when the transaction is complete. */
export function useTyping(start: Draft): Typing {
  const db = useDatabase();
  const [draft, setDraft] = useState(start);
  const [saving, setSaving] = useState<Saving>({ state: start.revision === 0 ? 'untouched' : 'saved' });
  const latest = useRef(start);

  const put = useCallback(
    async (next: Draft) => {
      latest.current = next;
      setDraft(next);
      setSaving({ state: 'saving' });
      const saved = await saveDraft(db, next);
      // A later key is on its way: its own answer tells how that went.
      if (latest.current.revision !== next.revision) return;
      setSaving(saved.ok ? { state: 'saved' } : { state: 'failed', error: saved.error });
    },
    [db],
  );
  const change = useCallback(
    (to: (draft: Draft) => Draft) => {
      const next = to(latest.current);
      if (next.revision !== latest.current.revision) void put(next);
      return next;
    },
    [put],
  );
  const retry = useCallback(
    () => void put({ ...latest.current, revision: latest.current.revision + 1 }),
    [put],
  );
  return { draft, saving, change, retry };
}
