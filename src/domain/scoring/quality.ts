import type { Id, Slug } from '#domain/ids.ts';
import type { Filled } from '#domain/privacy/occasion.ts';
import { SubjectKind } from '#domain/questionnaire/item.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { cannotJudge } from '#domain/responses/answer.ts';
import { kinds } from '#domain/responses/kinds.ts';
import type { Response } from '#domain/responses/response.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import { cannotJudgeShare } from './distribution.ts';
import { isHasty } from './haste.ts';
import { planOf } from './plan.ts';
import { reliabilityOf, type Reliability } from './reliability.ts';
import { sheetOf } from './sheet.ts';

/**
 * How far the answers to one questionnaire can be relied on: for the keeper alone, of answers that have not passed the
 * privacy filter. No chart and no file takes it.
 */
export type Quality = {
  readonly assessment: Id;
  readonly questionnaire: Slug;
  /** Responses counted. */
  readonly responses: number;
  readonly dimensions: readonly Reliability[];
  /** S1, in the order of the form, without items that have no 'cannot judge'. */
  readonly items: readonly Passed[];
  /** C5: how many may be careless, of how many whose taps were timed; null: not to be said, or none was timed. */
  readonly haste: { readonly hasty: number; readonly of: number } | null;
};

/** 0..1, and of how many answers; null where fewer people have answered the item than it takes. */
type Passed = {
  readonly item: Slug;
  readonly cannotJudge: number | null;
  readonly answers: number | null;
};

/** Shares of few people tell who said what (P2). */
const fewestForShare = 5;

/** Null where nobody has answered; anonymous, also until it is closed with at least k responses. */
export function qualityOf({ assessment, part, responses }: Filled): Quality | null {
  const { questionnaire, form } = part;
  const isAnonymous = assessment.mode === 'anonymous';
  if (responses.length < (isAnonymous ? assessment.k : 1) || (isAnonymous && isOpen(assessment))) return null;
  const sheets = responses.map((response) => sheetOf(response, assessment.cut));
  const fewest = isAnonymous ? Math.max(assessment.k, fewestForShare) : 1;
  const askable = itemsOf(part).filter(({ kind }) => kinds[kind].mayPass);
  return {
    assessment: assessment.id,
    questionnaire: questionnaire.id,
    responses: responses.length,
    dimensions: SubjectKind.options.flatMap((kind) =>
      reliabilityOf(planOf(questionnaire, form, kind), kind, sheets),
    ),
    items: askable.map(({ id }) => passed(responses, id, fewest)),
    haste: hasteOf(responses, isAnonymous ? assessment.k : 0),
  };
}

/** Over all subjects. */
function passed(responses: readonly Response[], item: Slug, fewest: number): Passed {
  const given = responses
    .map(({ answers }) => answers.filter((answer) => answer.item === item))
    .filter((answers) => answers.length > 0);
  if (given.length < fewest) return { item, cannotJudge: null, answers: null };
  const values = given.flat().map(({ value }) => value);
  const passes = values.filter((value) => value === cannotJudge).length;
  const share = cannotJudgeShare({ points: [values.length - passes], cannotJudge: passes });
  return { item, cannotJudge: share, answers: values.length };
}

function hasteOf(responses: readonly Response[], fewest: number): Quality['haste'] {
  const timed = responses.filter(({ haste }) => haste !== undefined);
  const hasty = timed.filter(isHasty).length;
  return timed.length === 0 || hasty < fewest ? null : { hasty, of: timed.length };
}
