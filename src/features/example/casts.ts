import type { AppLanguage } from '#i18n/words.ts';
import type { Cast, Say } from './cast.ts';
import { farmersCast } from './farmers-cast.ts';
import { schoolCast } from './school-cast.ts';

/** The partnership to look at first, then the small one. */
export function castsIn(language: AppLanguage): readonly [Cast, Cast] {
  const say: Say = (id, en) => ({ id, en })[language];
  return [schoolCast(say), farmersCast(say)];
}
