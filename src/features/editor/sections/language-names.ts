import type { Language } from '#domain/questionnaire/text.ts';
import { useWords } from '#i18n/words-context.tsx';

/** What languages are called in the language of the screen; the tag of one that nobody knows. */
export function useLanguageNames(): (tag: Language) => string {
  const { language } = useWords();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (tag) => names.of(tag) ?? tag;
}
