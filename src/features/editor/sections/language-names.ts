import type { Language } from '#domain/questionnaire/text.ts';
import { languageName } from '#i18n/language-name.ts';
import { useWords } from '#i18n/words-context.tsx';

/** What languages are called in the language of the screen. */
export function useLanguageNames(): (tag: Language) => string {
  const { language } = useWords();
  return (tag) => languageName(tag, language);
}
