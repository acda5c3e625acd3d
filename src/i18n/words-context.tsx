import { createContext, use, type ReactNode } from 'react';
import type { Words } from './words.ts';

const WordsContext = createContext<Words | null>(null);

/** The words of the chosen language; throws outside a WordsProvider (a bug, not a state). */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}

export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}
