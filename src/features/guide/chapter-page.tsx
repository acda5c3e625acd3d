import { useEffect, useState } from 'react';
import type { GuideChapter } from '#domain/questionnaire/guide-part.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Page } from '#ui/page.tsx';
import { useQuery } from '#ui/use-query.ts';
import type { Chapter } from './chapter.ts';
import styles from './chapter-page.module.css';
import { contents } from './contents.ts';
import { loadChapter } from './load-chapter.ts';
import { MeasuredBy } from './measured-by.tsx';
import { NextChapters } from './next-chapters.tsx';
import { PartText } from './part-text.tsx';
import { PartsList } from './parts-list.tsx';

type ChapterPageProps = {
  readonly chapter: GuideChapter;
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
};

/** `#/guide/:chapter?at=part`: all parts of a chapter; the one that was looked for takes the focus. */
export function ChapterPage({ chapter, loadLibrary }: ChapterPageProps) {
  const { t, say } = useWords();
  const [query] = useQuery();
  const [read, setRead] = useState<Chapter | null>(null);
  useEffect(() => {
    void loadChapter(chapter).then(setRead);
  }, [chapter]);
  const { title, line, questionnaires } = contents[chapter];
  return (
    <Page title={say(title)} width="wide" over={t('guide.title')} back="#/guide">
      <p className={styles['line']}>{say(line)}</p>
      {read && (
        <div className={styles['columns']}>
          <PartsList chapter={chapter} parts={read.parts} />
          <div className={styles['text']}>
            {read.parts.map((part) => (
              <PartText key={part.id} chapter={chapter} part={part} wanted={query.get('at') === part.id} />
            ))}
            {questionnaires.length > 0 && <MeasuredBy ids={questionnaires} loadLibrary={loadLibrary} />}
            <NextChapters chapter={chapter} />
          </div>
        </div>
      )}
    </Page>
  );
}
