import { useCallback, useRef, useState } from 'react';
import type { AnswerValue } from '#domain/responses/answer.ts';
import { applyChange, type Change } from '#domain/responses/apply-answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { Step } from '#domain/responses/sitting.ts';
import type { Subject } from '#domain/responses/subject.ts';
import { useDatabase } from '#storage/live.tsx';
import { saveDraft, type SaveError } from '#storage/drafts.ts';

export type Saving =
  | { readonly state: 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly error: SaveError };

export type Sitting = {
  readonly draft: Draft;
  readonly saving: Saving;
  readonly answer: (step: Step, subject: Subject, value: AnswerValue | null) => void;
  readonly comment: (step: Step, text: string) => void;
  readonly goTo: (step: number) => void;
  /** Tries again to save what is on the screen. */
  readonly retry: () => void;
};

/**
 * A sitting on the screen. What was tapped shows at once; 'saved' shows only when the transaction is complete. `now`
 * are milliseconds of any beginning: only what passes between two taps is looked at.
 */
export function useSitting(start: Draft, assessment: Assessment, now: () => number): Sitting {
  const db = useDatabase();
  const [draft, setDraft] = useState(start);
  const [saving, setSaving] = useState<Saving>({ state: 'saved' });
  const latest = useRef(start);
  const tappedAt = useRef<number | null>(null);

  const put = useCallback(
    async (next: Draft) => {
      latest.current = next;
      setDraft(next);
      setSaving({ state: 'saving' });
      const saved = await saveDraft(db, next);
      // A later tap is on its way: its own answer tells how that went.
      if (latest.current.revision !== next.revision) return;
      setSaving(saved.ok ? { state: 'saved' } : { state: 'failed', error: saved.error });
    },
    [db],
  );

  const apply = useCallback(
    (change: Change, since: number | null = null) => {
      const next = applyChange(latest.current, assessment, change, since);
      if (!next.ok) throw new Error(`the screen offered an answer that is ${next.error.kind}`);
      void put(next.value);
    },
    [assessment, put],
  );

  const answer = useCallback(
    ({ questionnaire, item }: Step, subject: Subject, value: AnswerValue | null) => {
      const change = { questionnaire: questionnaire.id, item: item.id, subject, value };
      // What is typed, or chosen with several taps, is not timed.
      if (typeof value === 'object') return apply(change);
      const before = tappedAt.current;
      tappedAt.current = now();
      apply(change, before === null ? null : tappedAt.current - before);
    },
    [apply, now],
  );
  const comment = useCallback(
    ({ questionnaire, dimension }: Step, text: string) =>
      apply({ questionnaire: questionnaire.id, dimension: dimension.id, text }),
    [apply],
  );
  const goTo = useCallback(
    (step: number) => void put({ ...latest.current, step, revision: latest.current.revision + 1 }),
    [put],
  );
  const retry = useCallback(
    () => void put({ ...latest.current, revision: latest.current.revision + 1 }),
    [put],
  );

  return { draft, saving, answer, comment, goTo, retry };
}
