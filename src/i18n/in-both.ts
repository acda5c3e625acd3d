import { allWordsIn } from './words-in.ts';
import { makeWords, type AppLanguage, type Words } from './words.ts';

/** The first words of both languages at once: for a file that speaks both, whatever the screen speaks. */
export async function wordsInBoth(): Promise<Readonly<Record<AppLanguage, Words>>> {
  const [id, en] = await Promise.all([import('./words/id.json?first'), import('./words/en.json?first')]);
  return { id: makeWords('id', id.default), en: makeWords('en', en.default) };
}

/** All words of both languages: for paper that may speak either, or both. */
export async function allWordsInBoth(): Promise<Readonly<Record<AppLanguage, Words>>> {
  const [id, en] = await Promise.all([allWordsIn('id'), allWordsIn('en')]);
  return { id, en };
}
