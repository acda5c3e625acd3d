import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { sheetCode } from '#domain/responses/sheet-code.ts';
import { sheetNumberOf } from '#domain/responses/sheet-respondent.ts';
import type { Words } from '#i18n/words.ts';

/** The form by its code, as on the paper; one that came without says so. */
export function formName({ t }: Words, assessment: Assessment, respondent: Id, partner: Id): string {
  const number = sheetNumberOf(respondent, assessment, partner);
  return number === null
    ? t('typing.form.nameless')
    : t('typing.form.name', { code: sheetCode({ assessment: assessment.id }, number) });
}
