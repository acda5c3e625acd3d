import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { isFirstWord } from '../src/i18n/first-words.ts';

/** A language is one JSON for its translators and two chunks for its readers: `id.json?first` and `id.json?rest`. */
export const wordsInTwo: Plugin = {
  name: 'words-in-two',
  enforce: 'pre',
  async load(id) {
    const [file, part] = id.split('?');
    if (!file?.endsWith('.json') || (part !== 'first' && part !== 'rest')) return null;
    const all: unknown = JSON.parse(await readFile(file, 'utf8'));
    const sentences = Object.entries(all ?? {}).filter(([key]) => isFirstWord(key) === (part === 'first'));
    return { code: `export default ${JSON.stringify(Object.fromEntries(sentences))}`, moduleType: 'js' };
  },
};
