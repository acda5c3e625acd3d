import { describe, expect, test } from 'vitest';
import {
  readErrorInWords,
  takeInErrorInWords,
  type ReadError,
  type Said,
} from '#features/files/problem-words.ts';
import type { TakeInError } from '#features/files/take-in.ts';
import { makeWords } from '#i18n/words.ts';
import english from '#i18n/words/en.json';
import indonesian from '#i18n/words/id.json';

const both = [makeWords('id', indonesian), makeWords('en', english)] as const;
const [, words] = both;

type Each<E extends { readonly kind: string }> = { readonly [K in E['kind']]: E & { readonly kind: K } };

const read: Each<ReadError> = {
  empty: { kind: 'empty' },
  'too-large': { kind: 'too-large' },
  'not-ours': { kind: 'not-ours' },
  'cut-off': { kind: 'cut-off' },
  'broken-json': { kind: 'broken-json', offset: 4711 },
  'wrong-shape': { kind: 'wrong-shape', path: 'partners.2.name' },
  damaged: { kind: 'damaged' },
  'damaged-seal': { kind: 'damaged-seal' },
  'damaged-response': { kind: 'damaged-response', index: 3 },
  'newer-version': { kind: 'newer-version', version: 7 },
  'no-secure-context': { kind: 'no-secure-context' },
  sealed: { kind: 'sealed' },
  'wrong-passphrase': { kind: 'wrong-passphrase' },
  unreadable: { kind: 'unreadable' },
  questionnaire: { kind: 'questionnaire' },
};

const takeIn: Each<TakeInError> = {
  'storage-full': { kind: 'storage-full' },
  'storage-refused': { kind: 'storage-refused', reason: 'UnknownError' },
  'newer-version': { kind: 'newer-version' },
  'reload-needed': { kind: 'reload-needed' },
  conflict: { kind: 'conflict', place: 'assessments.0' },
  'not-valid': { kind: 'not-valid', place: 'partners.1.stamps' },
  'not-whole': { kind: 'not-whole', place: 'responses.0' },
  unknown: { kind: 'unknown', place: 'releases.2' },
  'not-here': { kind: 'not-here', partnership: 'Desa Maju', title: 'Rapat' },
  'not-keeper': { kind: 'not-keeper', title: 'Rapat', name: 'Siti' },
  misfit: { kind: 'misfit', place: 'responses.0.answers.3.value' },
};

/** Sentences of every kind, with what has no words of its own left visible. */
const all = both.flatMap((each) => [
  ...Object.values(read).map((error) => ({ error, said: readErrorInWords(error, each) })),
  ...Object.values(takeIn).map((error) => ({ error, said: takeInErrorInWords(error, each) })),
]);

describe('what is wrong with a file', () => {
  test.each(all)('$error.kind: a whole sentence with every place filled in', ({ said: { text, place } }) => {
    expect(text).toMatch(/^\p{Lu}.+[.]$/su);
    expect(`${text} ${place ?? ''}`).not.toMatch(/[{}]|undefined/);
  });

  test('each kind has a sentence of its own', () => {
    for (const each of both) {
      const texts = Object.values(read).map((error) => readErrorInWords(error, each).text);
      expect(new Set(texts).size).toBe(texts.length);
      const refusals = Object.values(takeIn).map((error) => takeInErrorInWords(error, each).text);
      expect(new Set(refusals).size).toBe(refusals.length);
    }
  });

  test('[F22] names the place in the file, where it is in one place', () => {
    const places: Record<string, Said['place']> = {};
    for (const error of Object.values(read)) places[error.kind] = readErrorInWords(error, words).place;
    expect(Object.entries(places).filter(([, place]) => place !== null)).toEqual([
      ['broken-json', 'Where in the file: letter 4,712'],
      ['wrong-shape', 'Where in the file: partners.2.name'],
      ['damaged-response', 'Where in the file: responses.3'],
    ]);
    expect(takeInErrorInWords(takeIn.misfit, words).place).toBe(
      'Where in the file: responses.0.answers.3.value',
    );
    expect(readErrorInWords({ kind: 'wrong-shape', path: '' }, words).place).toBeNull();
  });

  test('answers for elsewhere: the sentence says for which assessment and partnership', () => {
    const { text } = takeInErrorInWords(takeIn['not-here'], words);
    expect(text).toContain('“Rapat”, Desa Maju');
    expect(takeInErrorInWords(takeIn['not-keeper'], words).text).toContain('Siti');
  });

  test('a newer file names its version', () => {
    expect(readErrorInWords(read['newer-version'], words).text).toContain('7');
  });
});
