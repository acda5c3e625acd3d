import { makeWords, type AppLanguage, type Catalogue, type Key, type Words } from './words.ts';

type Sentences = Partial<Record<Key, string>>;

/** Each language is two chunks of its own: nobody loads the other language, nor, to answer, the words of the charts. */
const chunks = {
  id: { first: () => import('./words/id.json?first'), rest: () => import('./words/id.json?rest') },
  en: { first: () => import('./words/en.json?first'), rest: () => import('./words/en.json?rest') },
} as const;

/** What is loaded of each language; it grows, and words that were made from it grow with it. */
const loaded: Record<AppLanguage, Sentences> = { id: {}, en: {} };
const current: { language: AppLanguage; all: boolean } = { language: 'id', all: false };

/** The words of a language: all of them once a page has asked for all, till then the first. */
export async function loadWords(language: AppLanguage): Promise<Words> {
  current.language = language;
  await load(language, 'first');
  if (current.all) await load(language, 'rest');
  const catalogue: Catalogue = loaded[language];
  return makeWords(language, catalogue);
}

/** To be awaited before a page that says more than the first words do. */
export async function loadAllWords(): Promise<void> {
  current.all = true;
  await load(current.language, 'rest');
}

async function load(language: AppLanguage, chunk: 'first' | 'rest'): Promise<void> {
  const { default: sentences } = await chunks[language][chunk]();
  Object.assign(loaded[language], sentences);
}
