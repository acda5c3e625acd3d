import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { NotHere } from '#ui/not-here.tsx';
import { isChapter } from './chapter.ts';
import { ChapterPage } from './chapter-page.tsx';
import { ContentsPage } from './contents-page.tsx';

type GuideViewProps = {
  /** The chapter that is read; '' for the list of them. */
  readonly chapter: string;
  /** Stable between renders. */
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
};

/** `#/guide/:chapter?`; `?at=` names the part that is looked for. */
export function GuideView({ chapter, loadLibrary }: GuideViewProps) {
  if (chapter === '') return <ContentsPage />;
  if (!isChapter(chapter)) return <NotHere />;
  return <ChapterPage key={chapter} chapter={chapter} loadLibrary={loadLibrary} />;
}
