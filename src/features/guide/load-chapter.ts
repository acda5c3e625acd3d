import type { GuideChapter } from '#domain/questionnaire/guide-part.ts';
import { readChapter, type Chapter } from './chapter.ts';

const files: Readonly<Record<GuideChapter, () => Promise<{ default: unknown }>>> = {
  partnership: () => import('./chapters/partnership.json'),
  pacts: () => import('./chapters/pacts.json'),
  cooperation: () => import('./chapters/cooperation.json'),
  synergy: () => import('./chapters/synergy.json'),
  participation: () => import('./chapters/participation.json'),
  conditions: () => import('./chapters/conditions.json'),
  agreement: () => import('./chapters/agreement.json'),
  principles: () => import('./chapters/principles.json'),
  patterns: () => import('./chapters/patterns.json'),
  steps: () => import('./chapters/steps.json'),
  community: () => import('./chapters/community.json'),
  talk: () => import('./chapters/talk.json'),
  pictures: () => import('./chapters/pictures.json'),
};

/** The words of a chapter, which come when it is opened. */
export async function loadChapter(chapter: GuideChapter): Promise<Chapter> {
  const { default: data } = await files[chapter]();
  return readChapter(chapter, data);
}
