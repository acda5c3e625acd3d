import type { ReactNode } from 'react';
import { makeWords } from '#i18n/words.ts';
import { WordsProvider } from '#i18n/words-context.tsx';
import english from '#i18n/words/en.json';

/** What a part looks like to those who read the app in English. */
export function InWords({ children }: { children: ReactNode }) {
  return <WordsProvider words={makeWords('en', english)}>{children}</WordsProvider>;
}
