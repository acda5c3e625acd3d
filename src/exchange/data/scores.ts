import { toHundred } from '#domain/scoring/rating.ts';
import { kindOf } from '#domain/scoring/group.ts';
import { planOf } from '#domain/scoring/plan.ts';
import type { Value } from '#exchange/table/table.ts';
import { modes, weightings, yesNo } from './code-lists.ts';
import { inBoth, type Dataset } from './dataset.ts';
import { placed, placeVariables, toldIn, type Placed, type Told } from './figure-places.ts';
import type { Making } from './making.ts';
import { variable } from './variables.ts';

/** Every mean that may be told, on the answer scale and on 0..100, with what it rests on. */
export function scores(making: Making): Dataset {
  const words = making.inBoth;
  const numbers = (
    [
      'score',
      'score-low',
      'score-high',
      'mean',
      'low',
      'high',
      'points',
      'n',
      'judges',
      'sd',
      'se',
      'df',
    ] as const
  ).map((name) => variable(words, name));
  return {
    id: 'scores',
    title: inBoth(words, 'data.table.scores'),
    variables: [
      ...placeVariables(making),
      ...numbers,
      variable(words, 'all-equal', yesNo(words)),
      variable(words, 'mode', modes(words)),
      variable(words, 'k'),
      variable(words, 'weighting', weightings(words)),
      variable(words, 'release'),
    ],
    rows: toldIn(making).flatMap((told) => {
      const { mode, k, weighting, number } = told.released;
      return placed(making, told, told.released.cells).map((one): Value[] => {
        const points = pointsOf(told, one);
        const { mean, n, judges, spread } = one.cell;
        const [low = null, high = null] = spread?.interval ?? [];
        const hundred = (value: number | null) =>
          value === null || points === null ? null : rounded(toHundred(value, points));
        const { sd = null, se = null, df = null } = spread ?? {};
        return one.values.concat(
          [mean, low, high].map(hundred),
          [mean, low, high, points, n, judges, sd, se, df],
          spread ? Number(spread.allEqual) : null,
          mode,
          mode === 'anonymous' ? k : null,
          weighting,
          number,
        );
      });
    }),
  };
}

/** Released means have nine decimals: more than that would be noise. */
const rounded = (value: number): number => Number(value.toFixed(9));

/** The m of the scale that the figure lies on. */
function pointsOf(
  { questionnaire, released }: Told,
  { subject, level, id }: Pick<Placed<unknown>, 'subject' | 'level' | 'id'>,
): number | null {
  const plan = planOf(questionnaire, released.questionnaire.form, kindOf(subject));
  if (level === 'overall') return plan.points;
  const units = plan.dimensions.flatMap((dimension): readonly { id: string; points: number | null }[] =>
    level === 'dimension' ? [dimension] : level === 'facet' ? dimension.facets : dimension.items,
  );
  return units.find((one) => one.id === id)?.points ?? null;
}
