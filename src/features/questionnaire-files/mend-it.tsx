import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Sketch } from '#domain/manuscript/sketch.ts';
import { useWords } from '#i18n/words-context.tsx';
import { instantAt } from '#storage/clock.ts';
import { useDatabase } from '#storage/live.tsx';
import { saveManuscript } from '#storage/manuscripts.ts';
import { newId } from '#storage/new-id.ts';
import { askToKeep } from '#storage/persistence.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

/** What the file lacks is filled in by hand; it becomes a manuscript of its own. */
export function MendIt({ sketch }: { readonly sketch: Sketch }) {
  const { t } = useWords();
  const db = useDatabase();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<string | null>(null);
  const mend = async () => {
    const changedAt = instantAt(Date.now(), -new Date().getTimezoneOffset());
    const manuscript = { id: newId(), content: sketch, from: null, revision: 0, changedAt };
    const saved = await saveManuscript(db, manuscript);
    if (!saved.ok) {
      const { kind } = saved.error;
      // A manuscript that nobody has yet is overtaken by nothing
      if (kind === 'newer-manuscript' || kind === 'manuscript-gone') throw new Error(`a new one is ${kind}`);
      return setProblem(t(`storage.error.${kind}`));
    }
    await askToKeep(navigator.storage);
    navigate(`/questionnaires/edit/${manuscript.id}`);
  };
  return (
    <Banner
      title={t('qfile.mend.title')}
      actions={<Button onClick={() => void mend()}>{t('qfile.mend.action')}</Button>}
    >
      {problem ?? t('qfile.mend.text')}
    </Banner>
  );
}
