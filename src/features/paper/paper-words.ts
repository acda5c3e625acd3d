import { useEffect, useMemo, useState } from 'react';
import { allWordsInBoth } from '#i18n/in-both.ts';
import type { AppLanguage, Words } from '#i18n/words.ts';

/** What stands on the paper: one language, or both, the first large and the second small below it. */
export const paperLanguages = ['id', 'en', 'both'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

/** The words of the languages on the paper; null until they are loaded. */
export function usePaperWords(language: PaperLanguage): readonly Words[] | null {
  const [words, setWords] = useState<Readonly<Record<AppLanguage, Words>> | null>(null);
  useEffect(() => {
    void allWordsInBoth().then(setWords);
  }, []);
  return useMemo(
    () => words && (language === 'both' ? [words.id, words.en] : [words[language]]),
    [words, language],
  );
}
