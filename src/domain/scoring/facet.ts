import type { Limits } from '#domain/questionnaire/questionnaire.ts';
import { mean } from '#domain/statistics/mean.ts';
import type { RatedFacet } from './plan.ts';
import { ratingOf } from './rating.ts';
import type { Score } from './score.ts';
import type { Answers } from './sheet.ts';

/**
 * S2: the mean of the answered items, when enough of them are: all where there are few, at least a share where there
 * are more. A facet without items has no score. Serves a dimension without facets as well.
 */
export function facetScore(
  { items, points }: Pick<RatedFacet, 'items' | 'points'>,
  answers: Answers,
  limits: Limits['facet'],
): Score {
  const ratings = items.flatMap((item) => ratingOf(answers, item) ?? []);
  const enough = points !== null && isEnough(ratings.length, items.length, limits);
  return { score: enough ? mean(ratings) : null, answered: ratings.length, of: items.length };
}

export function isEnough(
  answered: number,
  of: number,
  { all, share: [part, whole] }: Limits['facet'],
): boolean {
  return of <= all ? answered === of : answered * whole >= of * part;
}
