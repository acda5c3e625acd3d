import { describe, expect, test } from 'vitest';
import type { Place, Wrong } from '#exchange/questionnaire/finding.ts';
import { leftInWords, placesInWords, wrongInWords } from '#features/questionnaire-files/finding-words.ts';
import { grouped, ranges } from '#features/questionnaire-files/grouped.ts';
import { makeWords } from '#i18n/words.ts';
import english from '#i18n/words/en.json';
import indonesian from '#i18n/words/id.json';

const en = makeWords('en', english);
const id = makeWords('id', indonesian);

const cell = (row: number, column = 'C'): Place => ({ at: 'sheet', sheet: 'survey', row, column });
const missing = (row: number, language = 'en'): Wrong => ({
  kind: 'missing-language',
  language,
  path: ['items', row, 'text'],
  place: cell(row),
});

test('the same mistake in several rows is one line with all its rows', () => {
  const groups = grouped([missing(7), missing(2, 'id'), missing(3), missing(2), missing(4)]);
  expect(groups.map(({ finding, places }) => [wrongInWords(finding, en), placesInWords(places, en)])).toEqual(
    [
      ['There is no text in English.', 'Sheet survey, rows 2–4, 7, column C'],
      ['There is no text in Indonesian.', 'Sheet survey, row 2, column C'],
    ],
  );
});

test('rows that follow each other are a range', () => {
  const said = (numbers: number[]) => ranges(numbers).map(({ text, count }) => `${text} (${count})`);
  expect(said([])).toEqual([]);
  expect(said([5])).toEqual(['5 (1)']);
  expect(said([3, 1, 2, 7, 9, 10, 2])).toEqual(['1–3 (3)', '7 (1)', '9–10 (2)']);
});

test('of very many rows the first are named, and the others counted', () => {
  const rows = Array.from({ length: 2500 }, (_, index) => cell(2 * index + 2));
  expect(placesInWords(rows, en)).toBe(
    'Sheet survey, rows 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 and 2,488 more rows, column C',
  );
});

describe('a place', () => {
  test.each([
    [[{ at: 'file' }], null],
    [[{ at: 'sheet', sheet: 'survey' }], 'Lembar survey'],
    [[{ at: 'sheet', sheet: 'survey', column: 'B' }], 'Lembar survey, kolom B'],
    [[{ at: 'sheet', sheet: 'choices', row: 4 }], 'Lembar choices, baris 4'],
    [[cell(4), cell(5)], 'Lembar survey, baris 4–5, kolom C'],
    [[{ at: 'line', line: 3, letter: 8 }], 'Letaknya: baris 3, huruf ke-8'],
    [[{ at: 'path', path: 'items.3.text' }], 'Letaknya: items.3.text'],
    [[{ at: 'path', path: '' }], null],
    [
      [1, 2, 3, 4, 5, 6, 7].map((item): Place => ({ at: 'path', path: `items.${item}` })),
      'Letaknya: items.1, items.2, items.3, items.4, items.5, dan 2 tempat lagi',
    ],
  ] satisfies [Place[], string | null][])('%j', (places, said) => {
    expect(placesInWords(places, id)).toBe(said);
  });
});

test('texts, languages, lists and numbers are said in the language of the screen', () => {
  const place: Place = { at: 'file' };
  const order = { first: { id: 'Jarang', en: 'Rarely' }, last: { id: 'Sering', en: 'Often' } };
  expect(leftInWords({ kind: 'order-assumed', ...order, place }, en)).toContain(
    'from “Rarely” (lowest) to “Often”',
  );
  expect(leftInWords({ kind: 'order-assumed', ...order, place }, id)).toContain('“Jarang”');
  expect(wrongInWords({ kind: 'wrong-word', value: 'x', allowed: ['a', 'b'], place }, id)).toBe(
    '“x” tidak bisa dipakai di sini. Yang bisa: a dan b.',
  );
  expect(wrongInWords({ kind: 'shape', code: 'too-big', limit: 2000, path: [], place }, id)).toContain(
    '2.000',
  );
  expect(wrongInWords({ kind: 'unknown', of: 'scale', id: 's', path: [], place }, en)).toBe(
    'There is no scale “s”.',
  );
});
