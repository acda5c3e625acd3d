import type { Id } from '#domain/ids.ts';
import { newDraft } from '#domain/responses/apply-answer.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { readSheetCode, type SheetCodeError } from '#domain/responses/sheet-code.ts';
import { secondTypingOf, sheetRespondent } from '#domain/responses/sheet-respondent.ts';
import { draftToCorrect } from '#domain/responses/submit.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { DeskState, TypedForm } from './read-desk.ts';

/** What a typed code leads to: a form to type in, or one that was typed in before. */
export type Led =
  | { readonly kind: 'new'; readonly draft: Draft }
  | { readonly kind: 'go-on'; readonly draft: Draft }
  | { readonly kind: 'known'; readonly form: TypedForm };

/** `together`: all fill in that form together, on a page of its own. */
export type CodeError = SheetCodeError | { readonly kind: 'together' };

type Known = Pick<DeskState, 'assessment' | 'forms' | 'begun' | 'twice'>;

export function lead(typed: string, { assessment, forms, begun, twice }: Known): Result<Led, CodeError> {
  const read = readSheetCode(typed, { assessment: assessment.id });
  if (!read.ok) return read;
  if (read.value.place === 0) return fail({ kind: 'together' });
  const partner = assessment.expected[read.value.place - 1]?.partner;
  // No partner has this place: another assessment's form whose mark happens to be the same
  if (partner === undefined) return fail({ kind: 'elsewhere' });
  const respondent = sheetRespondent(assessment.id, read.value);
  const open = begun.find((one) => one.respondent === respondent);
  if (open) return ok({ kind: 'go-on', draft: open.draft });
  const form = forms.find((one) => one.respondent === respondent);
  if (!form) return ok({ kind: 'new', draft: firstTyping(assessment.id, respondent, partner) });
  if (twice && !form.compared && form.counted.length > 0) {
    return ok({ kind: 'new', draft: secondTyping(assessment.id, form) });
  }
  return ok({ kind: 'known', form });
}

export const firstTyping = (assessment: Id, respondent: Id, partner: Id): Draft =>
  newDraft({ id: respondent, assessment, partner, way: 'paper' });

/** Empty: nothing of the first is seen. */
export const secondTyping = (
  assessment: Id,
  { respondent, partner }: Pick<TypedForm, 'respondent' | 'partner'>,
): Draft => newDraft({ id: secondTypingOf(respondent), assessment, partner, way: 'paper' });

/** What counts of the form, to be corrected; null when nothing does. */
export const correction = ({ counted }: Pick<TypedForm, 'counted'>): Draft | null => draftToCorrect(counted);
