import { guideChapters, type GuideChapter } from '#domain/questionnaire/guide-part.ts';
import { isChapter, type Both } from './chapter.ts';
import data from './contents.json' with { type: 'json' };

type Entry = {
  readonly title: Both;
  /** What the chapter tells, in one line. */
  readonly line: Both;
  /** Those that measure what it tells of. */
  readonly questionnaires: readonly string[];
};

/** What stands on the first page of the guide. */
export const contents: Readonly<Record<GuideChapter, Entry>> = data;

/** The chapters by what one wants to know. */
export const groups = [
  { id: 'understand', chapters: ['partnership', 'pacts', 'cooperation', 'synergy', 'participation'] },
  { id: 'build', chapters: ['conditions', 'agreement', 'principles', 'patterns', 'steps', 'community'] },
  { id: 'assess', chapters: ['talk', 'pictures'] },
] as const satisfies readonly { readonly id: string; readonly chapters: readonly GuideChapter[] }[];

/** The chapters in reading order. */
export const inOrder: readonly GuideChapter[] = Object.keys(guideChapters).filter(isChapter);
