import type { SubjectKind } from '#domain/questionnaire/item.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { cronbachAlpha, type Alpha } from '#domain/statistics/alpha.ts';
import { mean } from '#domain/statistics/mean.ts';
import { oneWay, type OneWay } from '#domain/statistics/one-way.ts';
import { shroutFleiss, type ShroutFleiss } from '#domain/statistics/shrout-fleiss.ts';
import { dimensionScore } from './dimension.ts';
import { kindOf } from './group.ts';
import type { Plan, RatedDimension } from './plan.ts';
import { ratingOf } from './rating.ts';
import type { Answers, Sheet } from './sheet.ts';

/** Each figure null where there is not enough data yet to say it. */
export type Reliability = {
  readonly about: SubjectKind;
  readonly dimension: string;
  /** A5: whether the items tell the same. */
  readonly alpha: Alpha | null;
  /** A4, about partners only: whether the judging respondents tell the judged partners apart. */
  readonly oneWay: OneWay | null;
  /** A4: of the partners that each of the respondents has judged. */
  readonly six: ShroutFleiss | null;
};

/** What is said of subjects of one kind; of partners only by others (R1). A dimension of unequal scales has nothing. */
export function reliabilityOf(
  plan: Plan,
  kind: SubjectKind,
  sheets: readonly Sheet[],
): readonly Reliability[] {
  const views = sheets
    .map(({ partner, answers }) =>
      [...answers].filter(
        ([subject]) => kindOf(subject) === kind && (kind !== 'partner' || subject !== aboutPartner(partner)),
      ),
    )
    .filter((about) => about.length > 0);
  return plan.dimensions.map((dimension) => {
    const figures = { about: kind, dimension: dimension.id };
    if (dimension.points === null) return { ...figures, alpha: null, oneWay: null, six: null };
    const alpha = cronbachAlpha(views.map((view) => itemMeans(dimension, view)));
    if (kind !== 'partner') return { ...figures, alpha, oneWay: null, six: null };
    const scores = views.map(
      (view) =>
        new Map(
          view.flatMap(([subject, answers]) => {
            const { score } = dimensionScore(dimension, answers, plan.limits);
            return score === null ? [] : [[subject, score] as const];
          }),
        ),
    );
    const judged = [...new Set(scores.flatMap((one) => [...one.keys()]))];
    const rows = judged.map((subject) => scores.map((one) => one.get(subject) ?? null));
    return {
      ...figures,
      alpha,
      oneWay: oneWay(rows.map((row) => row.flatMap((score) => score ?? []))),
      six: shroutFleiss(rows.filter((row) => !row.includes(null))),
    };
  });
}

/** One row a respondent: of each item the mean over the subjects. */
const itemMeans = (
  dimension: RatedDimension,
  view: readonly (readonly [string, Answers])[],
): readonly (number | null)[] =>
  dimension.items.map((item) => mean(view.flatMap(([, answers]) => ratingOf(answers, item) ?? [])));
