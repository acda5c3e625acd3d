import type { Limits } from '#domain/questionnaire/questionnaire.ts';
import { facetScore } from './facet.ts';
import type { RatedDimension } from './plan.ts';
import { meanOfAll, type Score } from './score.ts';
import type { Answers } from './sheet.ts';

export type DimensionScore = Score & { readonly facets: ReadonlyMap<string, Score> };

/** S3: the mean of the facets when all have a score, otherwise null; without facets the items are scored like one. */
export function dimensionScore(
  dimension: RatedDimension,
  answers: Answers,
  limits: Limits['facet'],
): DimensionScore {
  const facets = new Map(dimension.facets.map((facet) => [facet.id, facetScore(facet, answers, limits)]));
  const score =
    facets.size > 0
      ? meanOfAll([...facets.values()], dimension.points)
      : facetScore(dimension, answers, limits);
  return { ...score, facets };
}
