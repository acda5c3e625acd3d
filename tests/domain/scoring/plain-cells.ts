import { cannotJudge as pass, type AnswerValue } from '#domain/responses/answer.ts';
import type { Distribution } from '#domain/scoring/distribution.ts';
import type { RatedItem } from '#domain/scoring/plan.ts';
import { unreversed } from '#domain/scoring/rating.ts';
import type { Subject } from '#domain/responses/subject.ts';
import { estimate, type Estimate } from '#domain/statistics/estimate.ts';
import { mean } from '#domain/statistics/mean.ts';
import type { Weighting } from '#domain/statistics/voices.ts';
import { inGroup, type Group } from '#domain/scoring/group.ts';
import { personScores } from '#domain/scoring/person-scores.ts';
import type { Plan } from '#domain/scoring/plan.ts';
import type { ByTarget, Score } from '#domain/scoring/score.ts';
import type { Sheet } from '#domain/scoring/sheet.ts';

// The scores by a second path, one respondent after the other, against which the tables are held.

/** The score of one respondent, on the answer scale. */
type Voice = { readonly person: string; readonly partner: string; readonly value: number };

/** Who gave a score, in the order of the sheets, and what it comes to; null when nobody did. */
type Cell = { readonly voices: readonly Voice[]; readonly estimate: Estimate | null };

type Unit = { readonly id: string; readonly points: number | null };

/**
 * A group's scores about one subject (S0, R1, R2): each respondent's first, then within the judging partner, then over
 * the partners, or over the respondents at once, as the assessment weights them.
 */
export function cellsOf(
  plan: Plan,
  sheets: readonly Sheet[],
  subject: Subject,
  group: Group,
  weighting: Weighting,
): ByTarget<Cell> {
  const scored = inGroup(sheets, subject, group).map(({ person, partner, answers }) => ({
    person,
    partner,
    scores: personScores(plan, answers.get(subject) ?? new Map()),
  }));
  const cell = (points: number | null, scoreIn: (scores: ByTarget<Score>) => Score | undefined): Cell => {
    const voices = scored.flatMap(({ person, partner, scores }) => {
      const value = scoreIn(scores)?.score ?? null;
      return value === null ? [] : { person, partner, value };
    });
    const scale = points === null ? null : { min: 1, max: points };
    return { voices, estimate: estimate(byPartner(voices), weighting, scale) };
  };
  const cellsAt = (level: 'item' | 'facet' | 'dimension', units: readonly Unit[]) =>
    new Map(units.map(({ id, points }) => [id, cell(points, (scores) => scores[level].get(id))]));
  const dimension = cellsAt('dimension', plan.dimensions);
  return {
    item: cellsAt(
      'item',
      plan.dimensions.flatMap(({ items }) => items),
    ),
    facet: cellsAt(
      'facet',
      plan.dimensions.flatMap(({ facets }) => facets),
    ),
    dimension,
    overall: overallCell(
      plan,
      [...dimension.values()],
      cell(plan.points, (scores) => scores.overall),
    ),
  };
}

/** The values of each judging partner, in the order in which partners first speak. */
function byPartner(voices: readonly Voice[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const { partner, value } of voices) groups.set(partner, [...(groups.get(partner) ?? []), value]);
  return [...groups.values()];
}

/**
 * The mean of the dimensions' means, null unless all have one. Where every dimension rests on the same respondents that
 * is the mean of their own overall scores, with its spread and interval; otherwise it has neither nor voices of its
 * own, and n and judges are those of the dimension with the fewest.
 */
function overallCell(plan: Plan, dimensions: readonly Cell[], own: Cell): Cell {
  const estimates = dimensions.flatMap((cell) => cell.estimate ?? []);
  const centre = mean(estimates.map((one) => one.mean));
  if (plan.points === null || centre === null || estimates.length < dimensions.length) {
    return { voices: [], estimate: null };
  }
  if (dimensions.every((cell) => cell.voices.length === own.voices.length)) return own;
  const n = Math.min(...estimates.map((one) => one.n));
  const judges = Math.min(...estimates.map((one) => one.judges));
  const none = { sd: null, allEqual: false, se: null, df: null, interval: null };
  return { voices: [], estimate: { mean: centre, n, judges, ...none } };
}

/** What was chosen of an item, a reversed one turned round. */
export function distribution(item: RatedItem, values: readonly AnswerValue[]): Distribution {
  const points = Array.from({ length: item.points }, () => 0);
  let cannotJudge = 0;
  for (const value of values) {
    if (value === pass) cannotJudge += 1;
    if (typeof value === 'number') {
      const place = unreversed(value, item) - 1;
      points[place] = (points[place] ?? 0) + 1;
    }
  }
  return { points, cannotJudge };
}
