import { expect, test } from 'vitest';
import { looksLikeQuestionnaire } from '#exchange/questionnaire/looks-like.ts';
import { packed, partsOf, rowsOf } from '../xlsx/made-xlsx.ts';
import { form, imported, json, refused, said } from './made-form.ts';

const head = ['type', 'name', 'label::id'];

test('formulas and dates in columns that nobody reads keep nobody from the form', async () => {
  const rows =
    rowsOf([[...head, 'letters', 'changed']]) +
    '<row r="2"><c t="str"><v>text</v></c><c t="str"><v>a</v></c><c t="str"><v>A</v></c><c><f>LEN(C2)</f><v>1</v></c><c t="d"><v>2026-11-22</v></c></row>';
  const { questionnaire, left } = await imported(packed(partsOf({ survey: rows })));
  expect(questionnaire.items[0]?.text).toEqual({ id: 'A' });
  expect(said(left)).toContain('survey 2 D column-left-out letters');
  expect(said(left)).toContain('survey 2 E column-left-out changed');
});

test('a date where words should stand is told of; as a version it becomes version 1', async () => {
  const rows = `${rowsOf([head])}<row r="2"><c t="str"><v>text</v></c><c t="d"><v>2026-11-22</v></c><c t="str"><v>A</v></c></row>`;
  expect(said((await refused(packed(partsOf({ survey: rows })))).wrong)).toEqual([
    'survey 2 B shown-otherwise',
  ]);
  const settings = `${rowsOf([['version']])}<row r="2"><c t="d"><v>2026-11-22</v></c></row>`;
  const { questionnaire, left } = await imported(
    packed(partsOf({ survey: rowsOf([head, ['text', 'a', 'A']]), settings })),
  );
  expect(questionnaire.version).toBe(1);
  expect(said(left)).toContain('settings 2 A version-set');
});

test('cells beside the table, under no header, are told of', async () => {
  const { left } = await imported(
    form({ survey: [head, ['text', 'a', 'A', '', 'cek lagi'], ['text', 'b', 'B']] }),
  );
  expect(said(left)).toContain('survey 2 E no-header');
});

test('why a label column was left out: nobody knows its language, it comes twice, nobody is asked in it', async () => {
  const { questionnaire, left } = await imported(
    form({
      survey: [
        ['type', 'name', 'label::id', 'label::Bahasa Indonesia', 'label::Klingon', 'label::de'],
        ['select_one l', 'q', 'Apa?', 'Apa?', 'nuq?'],
      ],
      choices: [
        ['list_name', 'name', 'label::id', 'label::en', 'label::fr'],
        ['l', '1', 'Satu', 'One'],
        ['l', '2', 'Dua', 'Two'],
      ],
    }),
  );
  expect(questionnaire.languages).toEqual(['id']);
  expect(said(left).filter((line) => line.includes('language'))).toEqual([
    'survey D language-twice label::Bahasa Indonesia',
    'survey E language-unknown label::Klingon',
    'choices D language-not-asked label::en',
  ]);
});

test('a title above the headers is taken for them, and the columns are missing', async () => {
  expect(said((await refused(form({ survey: [['Formulir kami'], [], head] }))).wrong)).toEqual([
    'survey missing-column type',
    'survey missing-column name',
    'survey missing-column label',
  ]);
});

test('remarks on a survey come in its order, the page before what is on it', async () => {
  const question = (name: string) => ({ type: 'rating', name, title: name, visibleIf: 'x' });
  const { left } = await imported(
    json({
      title: 'T',
      pages: [{ elements: [question('a')] }, { elements: [question('b'), question('c')] }],
    }),
  );
  expect(said(left)).toEqual([
    'purpose-from-title',
    'pages.0 title-from-name page1',
    'pages.0.elements.0.visibleIf condition-left-out',
    'pages.1 title-from-name page2',
    'pages.1.elements.0.visibleIf condition-left-out',
    'pages.1.elements.1.visibleIf condition-left-out',
  ]);
});

test('the ends of a rating are read as older versions of SurveyJS spell them, too', async () => {
  const { questionnaire } = await imported(
    json({
      locale: 'en',
      elements: [
        {
          type: 'rating',
          name: 'a',
          rateMax: 3,
          mininumRateDescription: 'Low',
          maximumRateDescription: 'High',
        },
      ],
    }),
  );
  expect(questionnaire.scales[0]?.points).toEqual([{ en: 'Low' }, { en: '2' }, { en: 'High' }]);
});

test('what may be a questionnaire is told from what is not', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(looksLikeQuestionnaire(form({ survey: [head] }))).toBe(true);
  expect(looksLikeQuestionnaire(bytes('{"format": 1, "items": []}'))).toBe(true);
  expect(looksLikeQuestionnaire(' {"pages": [{}]}')).toBe(true);
  expect(looksLikeQuestionnaire(bytes('{"name": "items"}'))).toBe(false);
  expect(looksLikeQuestionnaire('pacts')).toBe(false);
});
