import { makeWords, type AppLanguage, type Words } from './words.ts';

const chunks = {
  id: () => Promise.all([import('./words/id.json?first'), import('./words/id.json?rest')]),
  en: () => Promise.all([import('./words/en.json?first'), import('./words/en.json?rest')]),
} as const;

/** All words of a language, whatever the screen speaks: for a picture or a file that goes to other people. */
export async function allWordsIn(language: AppLanguage): Promise<Words> {
  const [first, rest] = await chunks[language]();
  return makeWords(language, { ...first.default, ...rest.default });
}
