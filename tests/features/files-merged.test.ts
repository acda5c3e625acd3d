import { expect, test } from 'vitest';
import { broughtNews, countsInWords, mergedInWords } from '#features/files/merge-words.ts';
import { makeWords } from '#i18n/words.ts';
import english from '#i18n/words/en.json';
import indonesian from '#i18n/words/id.json';
import type { Merged } from '#storage/merge.ts';

const en = makeWords('en', english);
const id = makeWords('id', indonesian);

const none = { added: 0, changed: 0, same: 0 };
const nothing: Merged['counts'] = {
  partnerships: none,
  partners: none,
  assessments: none,
  responses: none,
  exclusions: none,
  joints: none,
  tallies: none,
  notes: none,
  keys: none,
  actions: none,
  releases: none,
  released: none,
  questionnaires: none,
};

const merged = (counts: Partial<Merged['counts']>, withdrawn = 0): Merged => ({
  counts: { ...nothing, ...counts },
  withdrawn,
});

test('says exactly what was added, what changed and what was here already', () => {
  const one = merged({
    partnerships: { ...none, changed: 1 },
    partners: { added: 1, changed: 0, same: 3 },
    responses: { added: 12, changed: 0, same: 1 },
  });
  expect(mergedInWords(one, en)).toEqual([
    'New: 1 partner and 12 answer sheets.',
    'Updated: 1 partnership.',
    'Already here: 3 partners and 1 answer sheet.',
  ]);
  expect(mergedInWords(one, id)).toEqual([
    'Baru: 1 mitra dan 12 lembar jawaban.',
    'Diperbarui: 1 kemitraan.',
    'Sudah ada di sini: 3 mitra dan 1 lembar jawaban.',
  ]);
});

test('names each noun that a file can hold', () => {
  const counts = {
    partnerships: 1,
    partners: 2,
    assessments: 3,
    responses: 4,
    exclusions: 5,
    joints: 6,
    tallies: 11,
    notes: 12,
    keys: 13,
    actions: 10,
    releases: 7,
    released: 8,
    questionnaires: 9,
  };
  for (const words of [en, id]) {
    const said = countsInWords(counts, words);
    for (const count of Object.values(counts)) expect(said).toContain(`${count} `);
  }
});

test('a file that brings nothing says so, and what is here already', () => {
  const again = merged({ responses: { ...none, same: 2 } });
  expect(broughtNews(again)).toBe(false);
  expect(mergedInWords(again, en)).toEqual(['Already here: 2 answer sheets.']);
  expect(broughtNews(merged({ released: { ...none, changed: 1 } }))).toBe(true);
  expect(broughtNews(merged({ exclusions: { ...none, added: 1 } }))).toBe(true);
});

test('withdrawn answers are told, in one or in several', () => {
  expect(mergedInWords(merged({}, 1), en)).toEqual([
    '1 answer sheet was withdrawn by its respondent, so it is not kept.',
  ]);
  expect(mergedInWords(merged({}, 2), en)[0]).toMatch(/^2 answer sheets were/);
});

test('nothing at all gives no sentence', () => {
  expect(mergedInWords(merged({}), en)).toEqual([]);
});
