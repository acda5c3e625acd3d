import { stageId } from '#domain/questionnaire/item.ts';
import { cannotJudge, GateValue, type AnswerValue } from '#domain/responses/answer.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Answers } from '#domain/scoring/sheet.ts';
import type { Presence } from './released.ts';

/** What a response says about who answered what; 'cannot judge' and whatever has no figure are left out. */
export function presenceOf(response: Response): Presence {
  const answered: Record<string, string[]> = {};
  for (const { subject, item, value } of response.answers) {
    const ids = answeredBy(item, value);
    if (ids.length > 0) (answered[subject] ??= []).push(...ids);
  }
  return {
    person: response.pairing ?? response.respondent,
    sitting: `${response.assessment} ${response.respondent} ${response.round}`,
    response: response.id,
    partner: response.partner,
    ...(response.role === undefined ? {} : { role: response.role }),
    answered,
  };
}

/** The ids of what the value answers: the item, or each stage of a matrix; a level without its wish answers nothing yet (S6). */
function answeredBy(item: string, value: AnswerValue): string[] {
  if (typeof value === 'number' || GateValue.safeParse(value).success) return [item];
  if (typeof value !== 'object') return [];
  if ('stages' in value) {
    return Object.entries(value.stages).flatMap(([stage, level]) =>
      level === cannotJudge ? [] : stageId(item, stage),
    );
  }
  return 'now' in value && value.wished !== undefined ? [item] : [];
}

/** Answers that count like the respondent's: all there are, all of them alike; nobody's about the subject are none. */
export const blindAnswers = ({ answered }: Presence, subject: string): Answers =>
  new Map(answered[subject]?.map((item) => [item, 1] as const));
