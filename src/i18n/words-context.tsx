import { createContext, use, type ReactNode } from 'react';
import { makeWords, type AppLanguage, type Catalogue, type Words } from './words.ts';

const WordsContext = createContext<Words | null>(null);

/** The words of the chosen language; throws outside a WordsProvider (a bug, not a state). */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}

/** Each language is a chunk of its own, so that nobody loads the words of the other. */
export async function loadWords(language: AppLanguage): Promise<Words> {
  const catalogue: Catalogue =
    language === 'id' ? (await import('./words/id.json')).default : (await import('./words/en.json')).default;
  return makeWords(language, catalogue);
}

export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}
