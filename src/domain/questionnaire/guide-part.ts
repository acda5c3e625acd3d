/** The chapters of the guide and their parts, in reading order. */
export const guideChapters = {
  partnership: ['what', 'why', 'benefits'],
  pacts: ['two-sides', 'participation', 'acceptance', 'communication', 'trust', 'share'],
  cooperation: ['levels', 'wished'],
  synergy: ['prerequisites', 'signs'],
  participation: ['levels', 'stages'],
  conditions: ['needed', 'values'],
  agreement: ['contents', 'making'],
  principles: ['together', 'ethics', 'working', 'success'],
  patterns: ['kinds', 'what-to-share'],
  steps: ['twelve', 'keeping-alive'],
  community: ['led', 'school'],
  talk: ['before', 'during', 'after', 'facilitator'],
  pictures: [
    'score',
    'how-sure',
    'two-views',
    'who-judges-whom',
    'disputed',
    'gates',
    'change',
    'shift',
    'groups',
    'facts',
    'hands',
    'modes',
    'hidden',
    'cannot-judge',
  ],
} as const;

type Chapters = typeof guideChapters;
export type GuideChapter = keyof Chapters;

/** `pacts/trust`: a part of a chapter. */
export type GuidePart = { [C in GuideChapter]: `${C}/${Chapters[C][number]}` }[GuideChapter];

/** Where the part is read: `#/guide/pacts?at=trust`. */
export function guideAt(part: GuidePart): string {
  const [chapter, at] = part.split('/');
  return `#/guide/${chapter}?at=${at}`;
}
