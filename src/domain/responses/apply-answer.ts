import type { Slug } from '#domain/ids.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { FreeText, type AnswerValue } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { answerKey, commentKey, type Draft } from './draft.ts';
import { accepts } from './kinds.ts';
import { stepsOf, subjectsOpenTo } from './sitting.ts';
import type { Subject } from './subject.ts';

export type Change =
  | {
      readonly questionnaire: Slug;
      readonly item: Slug;
      readonly subject: Subject;
      readonly value: AnswerValue | null;
    }
  | { readonly questionnaire: Slug; readonly dimension: Slug; readonly text: string };

export type ChangeError = { readonly kind: 'not-asked' | 'does-not-fit' };

/** The draft with one answer or comment given, changed, or (null, empty text) taken back. */
export function applyChange(
  draft: Draft,
  assessment: Assessment,
  change: Change,
): Result<Draft, ChangeError> {
  const next = { ...draft, revision: draft.revision + 1 };
  if ('dimension' in change) {
    const key = commentKey(change.questionnaire, change.dimension);
    const { [key]: _before, ...others } = draft.comments;
    if (change.text.trim() === '') return ok({ ...next, comments: others });
    if (!FreeText.safeParse(change.text).success) return fail({ kind: 'does-not-fit' });
    return ok({ ...next, comments: { ...others, [key]: change.text } });
  }
  const step = stepsOf(assessment).find(
    ({ questionnaire, item }) => questionnaire.id === change.questionnaire && item.id === change.item,
  );
  if (!step || !subjectsOpenTo(step.item, assessment, draft.partner).includes(change.subject)) {
    return fail({ kind: 'not-asked' });
  }
  const key = answerKey(change.questionnaire, change.item, change.subject);
  const { [key]: _before, ...others } = draft.answers;
  if (change.value === null) return ok({ ...next, answers: others });
  if (!accepts(step.item, change.value, step.questionnaire)) return fail({ kind: 'does-not-fit' });
  return ok({ ...next, answers: { ...others, [key]: change.value } });
}

type Start = Pick<Draft, 'id' | 'assessment' | 'partner' | 'way'> & { pairing?: string; handedOn?: boolean };

/** An empty sitting of one respondent. */
export const newDraft = (start: Start): Draft => ({
  round: 1,
  answers: {},
  comments: {},
  step: 0,
  handedOn: false,
  corrects: {},
  revision: 0,
  ...start,
});
