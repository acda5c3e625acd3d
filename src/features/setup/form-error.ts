import type { Words } from '#i18n/words.ts';

const keys = {
  empty: 'form.error.empty',
  'too-long': 'form.error.too-long',
  duplicate: 'form.error.duplicate',
  'two-partners': 'form.error.two-partners',
} as const;

const isCode = (code: string): code is keyof typeof keys => code in keys;

/** The sentence for a form's issue code; undefined while all is well. */
export function formError(t: Words['t'], code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  return t(isCode(code) ? keys[code] : 'form.error.other');
}
