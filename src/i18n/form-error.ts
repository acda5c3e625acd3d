import type { Key, Words } from './words.ts';

/** Issue codes of the forms' schemas, and their sentences. */
const sentences: Readonly<Record<string, Key>> = {
  empty: 'form.error.empty',
  'too-long': 'form.error.too-long',
  duplicate: 'form.error.duplicate',
  'same-role': 'form.error.same-role',
  'two-partners': 'form.error.two-partners',
  'two-partners-answer': 'form.error.two-partners-answer',
  'two-forms': 'form.error.two-forms',
  'somebody-answers': 'form.error.somebody-answers',
  'no-date': 'form.error.no-date',
  'no-questionnaire': 'form.error.no-questionnaire',
  'whole-number': 'form.error.whole-number',
  people: 'form.error.people',
  'small-k': 'form.error.small-k',
  'large-k': 'form.error.large-k',
};

/** The sentence for an issue code; undefined while all is well. */
export function formError(t: Words['t'], code: string | undefined): string | undefined {
  return code === undefined ? undefined : t(sentences[code] ?? 'form.error.other');
}
