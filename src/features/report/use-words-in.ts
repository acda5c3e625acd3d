import { useEffect, useState } from 'react';
import { allWordsIn } from '#i18n/words-in.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { AppLanguage, Words } from '#i18n/words.ts';

/** The words of a language whatever the screen speaks; null until they are loaded. */
export function useWordsIn(language: AppLanguage): Words | null {
  const own = useWords();
  const [others, setOthers] = useState<Words | null>(null);
  useEffect(() => {
    if (language === own.language) return;
    let wanted = true;
    void allWordsIn(language).then((words) => wanted && setOthers(words));
    return () => {
      wanted = false;
    };
  }, [language, own.language]);
  if (language === own.language) return own;
  return others?.language === language ? others : null;
}
