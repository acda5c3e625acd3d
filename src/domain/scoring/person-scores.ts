import { dimensionScore } from './dimension.ts';
import type { Plan } from './plan.ts';
import { ratingOf } from './rating.ts';
import { meanOfAll, type ByTarget, type Score } from './score.ts';
import type { Answers } from './sheet.ts';

/**
 * All scores of one respondent about one subject, on the answer scale (S0: items, then facets, then dimensions). The
 * own overall is the mean of the dimensions when all have a score. No answers give null everywhere.
 */
export function personScores(plan: Plan, answers: Answers): ByTarget<Score> {
  const dimensions = plan.dimensions.map((dimension) => ({
    id: dimension.id,
    ...dimensionScore(dimension, answers, plan.limits),
  }));
  const items = plan.dimensions.flatMap((dimension) => dimension.items);
  return {
    item: new Map(
      items.map((item) => {
        const score = ratingOf(answers, item);
        return [item.id, { score, answered: score === null ? 0 : 1, of: 1 }];
      }),
    ),
    facet: new Map(dimensions.flatMap(({ facets }) => [...facets])),
    dimension: new Map(dimensions.map(({ id, score, answered, of }) => [id, { score, answered, of }])),
    overall: meanOfAll(dimensions, plan.points),
  };
}
