import { useEffect } from 'react';
import type { Id } from '#domain/ids.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { readAssessment } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { useLive } from '#storage/live.tsx';
import { Banner } from '#ui/banner.tsx';
import { useToast } from '#ui/toast.tsx';

/** Told at once when the assessment is closed, by another tab or by a file, while somebody answers it. */
export default function ClosedMeanwhile({ assessment }: { readonly assessment: Id }) {
  const { t } = useWords();
  const toast = useToast();
  const live = useLive(`turn of ${assessment}`, (db) => hindranceOf(db, assessment));
  const hindrance = live.state === 'ready' ? live.value : null;
  const text = hindrance && t(`answer.submit.${hindrance}`);
  const title = hindrance === 'assessment-closed' ? t('answer.closed.title') : null;
  // The banner may be out of sight, above the rows.
  useEffect(() => {
    if (text) toast({ text: title ?? text });
  }, [text, title, toast]);
  return (
    text && (
      <Banner tone="warn" title={title}>
        {text}
      </Banner>
    )
  );
}

async function hindranceOf(db: Database, id: Id): Promise<'assessment-closed' | 'assessment-gone' | null> {
  const { value } = await readAssessment(db, id);
  if (!value || value.deleted) return 'assessment-gone';
  return isOpen(value) ? null : 'assessment-closed';
}
