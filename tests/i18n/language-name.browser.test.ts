import { expect, test } from 'vitest';
import { knownLanguages, languageHeader, languageOf } from '#exchange/questionnaire/xlsform/language.ts';
import { languageName } from '#i18n/language-name.ts';

test.each(['id', 'en'])('every language that is offered has a name here, not only a tag (%s)', (screen) => {
  expect(knownLanguages.filter((tag) => languageName(tag, screen) === tag)).toEqual([]);
});

test('a column of a spreadsheet is understood by the name of its language alone', () => {
  for (const [written, tag] of [
    ['Bahasa Madura', 'mad'],
    ['Balinese', 'ban'],
    ['bahasa bugis', 'bug'],
    ['Minangkabau', 'min'],
  ])
    expect(languageOf(written ?? ''), written).toBe(tag);
});

test('what stands in the header of a column is read as the same language', () => {
  for (const tag of knownLanguages) expect(languageOf(languageHeader(tag))).toBe(tag);
});
