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

/** Milliseconds; a tap sooner after the one before is quick (C5). */
const quickest = 1000;

/**
 * The draft with one answer or comment given, changed, or (null, empty text) taken back. `since` is how many
 * milliseconds ago the tap before was; null where there was none, and for what is not a tap.
 */
export function applyChange(
  draft: Draft,
  assessment: Assessment,
  change: Change,
  since: number | null = null,
): Result<Draft, ChangeError> {
  const next = { ...draft, ...hasteAfter(draft, since), revision: draft.revision + 1 };
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

const hasteAfter = ({ haste }: Draft, since: number | null): Pick<Draft, 'haste'> =>
  since === null
    ? {}
    : { haste: { quick: (haste?.quick ?? 0) + (since < quickest ? 1 : 0), taps: (haste?.taps ?? 0) + 1 } };

type Start = Pick<Draft, 'id' | 'assessment' | 'partner' | 'way'> & {
  role?: Slug;
  pairing?: string;
  handedOn?: boolean;
};

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
