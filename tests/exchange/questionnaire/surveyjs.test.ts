import { expect, test } from 'vitest';
import { imported, json, refused, said } from './made-form.ts';

const agree = ['no|Disagree', 'so|So so', 'yes|Agree'].map((one) => one.replace(/^/, 'p-'));

const survey = {
  locale: 'en',
  title: { default: 'Our market', id: 'Pasar kita' },
  description: { default: 'How it goes', id: 'Bagaimana jalannya' },
  showProgressBar: 'top',
  pages: [
    {
      name: 'first',
      title: { default: 'Stalls', id: 'Lapak' },
      elements: [
        {
          type: 'matrix',
          name: 'say',
          title: { default: 'Do you agree?', id: 'Setuju?' },
          columns: [
            { value: 1, text: { default: 'Disagree', id: 'Tidak setuju' } },
            { value: 2, text: { default: 'Agree', id: 'Setuju' } },
          ],
          rows: [
            { value: 'clean', text: { default: 'It is clean', id: 'Bersih' } },
            { value: 'cheap', text: { default: 'It is cheap', id: 'Murah' } },
          ],
        },
        {
          type: 'rating',
          name: 'happy',
          title: { default: 'How happy?', id: 'Seberapa senang?' },
          rateMax: 3,
          minRateDescription: { default: 'not', id: 'tidak' },
          visibleIf: '{say.clean} = 1',
        },
        { type: 'boolean', name: 'again', title: { default: 'Again?', id: 'Lagi?' }, labelTrue: 'Sure' },
      ],
    },
    {
      title: { default: 'Words', id: 'Kata' },
      elements: [
        { type: 'comment', name: 'more', title: { default: 'More?', id: 'Lagi?' }, isRequired: true },
        { type: 'text', name: 'mail', inputType: 'email', title: 'Mail' },
        { type: 'multipletext', name: 'prices', items: [] },
        { type: 'html', name: 'words', html: '<b>Hi</b>' },
        { type: 'comment', name: 'echo', title: { default: 'You said {more}', id: 'Kata Anda {more}' } },
      ],
    },
  ],
};

test('pages are dimensions, statements of a matrix are items, its columns are their scale', async () => {
  const { questionnaire, format, used } = await imported(json(survey));
  expect(format).toBe('surveyjs');
  expect(used).toEqual({ language: false, subject: true });
  expect(questionnaire).toMatchObject({
    id: 'our-market',
    languages: ['en', 'id'],
    title: { en: 'Our market', id: 'Pasar kita' },
    purpose: { id: 'Bagaimana jalannya' },
    dimensions: [{ id: 'first', title: { en: 'Stalls', id: 'Lapak' } }, { id: 'page2' }],
    scales: [
      {
        id: 'scale-1',
        points: [
          { en: 'Disagree', id: 'Tidak setuju' },
          { en: 'Agree', id: 'Setuju' },
        ],
      },
      {
        id: 'scale-2',
        points: [
          { en: 'not', id: 'tidak' },
          { en: '2', id: '2' },
          { en: '3', id: '3' },
        ],
      },
    ],
    items: [
      { id: 'say.clean', kind: 'rating', scale: 'scale-1', text: { en: 'It is clean', id: 'Bersih' } },
      { id: 'say.cheap', scale: 'scale-1' },
      { id: 'happy', kind: 'rating', scale: 'scale-2' },
      { id: 'again', kind: 'gate' },
      { id: 'more', kind: 'open', dimension: 'page2' },
    ],
  });
});

test('tells of everything that does not fit, with its path', async () => {
  const { left } = await imported(json(survey));
  expect(said(left).toSorted()).toEqual([
    'pages.0.elements.0.title matrix-title-left-out',
    'pages.0.elements.1.visibleIf condition-left-out',
    'pages.0.elements.2 partly-added',
    'pages.0.elements.2.labelTrue property-left-out labelTrue',
    'pages.1.elements.0.isRequired required-left-out',
    'pages.1.elements.1 type-left-out email',
    'pages.1.elements.2 type-left-out multipletext',
    'pages.1.elements.3 type-left-out html',
    'pages.1.elements.4 refers-to-answers',
    'showProgressBar property-left-out showProgressBar',
  ]);
});

test('without a language it is in the one assumed; choices may be plain, or have values before a bar', async () => {
  const { questionnaire, used, left } = await imported(
    json({
      title: 'Survei',
      pages: [
        {
          elements: [
            { type: 'radiogroup', name: 'a', title: 'Setuju?', choices: agree },
            { type: 'radiogroup', name: 'b', title: 'Cocok?', choices: agree },
            { type: 'dropdown', name: 'c', title: 'Siap?', choices: ['Ya', 'Belum', 'Sebagian'] },
            { type: 'rating', name: 'd', title: 'Nilai?', rateValues: [3, 1, { value: 2, text: 'dua' }] },
          ],
        },
      ],
    }),
  );
  expect(used.language).toBe(true);
  expect(questionnaire.languages).toEqual(['id']);
  // The one page has no title: its items are the questionnaire's own
  expect(questionnaire.dimensions).toMatchObject([{ id: 'general', title: { id: 'Survei' } }]);
  expect(questionnaire.items.map(({ kind }) => kind)).toEqual(['rating', 'rating', 'gate', 'rating']);
  expect(questionnaire.scales.map(({ points }) => points.map((point) => point['id']))).toEqual([
    ['Disagree', 'So so', 'Agree'],
    ['1', 'dua', '3'],
  ]);
  expect(said(left)).toEqual([
    'purpose-from-title',
    'pages.0.elements.0 order-assumed {"id":"Disagree"} {"id":"Agree"}',
    'pages.0.elements.1 order-assumed {"id":"Disagree"} {"id":"Agree"}',
    'pages.0.elements.3 order-by-number {"id":"1"} {"id":"3"}',
  ]);
});

const rating = (name: string) => ({ type: 'rating', name, title: name });

test('panels are facets of their page', async () => {
  const { questionnaire } = await imported(
    json({
      locale: 'id',
      pages: [
        {
          name: 'p',
          title: 'P',
          elements: [
            { type: 'panel', name: 'one', title: 'Satu', elements: [rating('a')] },
            { type: 'panel', name: 'two', title: 'Dua', elements: [rating('b')] },
          ],
        },
      ],
    }),
  );
  expect(questionnaire.dimensions[0]?.facets.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(questionnaire.items).toMatchObject([{ facet: 'one' }, { facet: 'two' }]);
});

test('[F31] mistakes are told with their paths, all at once', async () => {
  const { wrong } = await refused(
    json({
      locale: 'en',
      elements: [
        { type: 'comment', name: 'a', title: { en: 'A', id: 'A' } },
        { type: 'comment', name: 'a', title: 'Only English' },
        { name: 'b' },
        { type: 'comment', title: { en: 'No name', id: 'Tanpa nama' } },
        'no question',
      ],
    }),
  );
  expect(said(wrong).toSorted()).toEqual([
    'elements.1.name repeated-name a',
    'elements.1.title missing-language id',
    'elements.2 no-type',
    'elements.3 no-name',
    'elements.4 no-type',
  ]);
});

test('a rating of a million points is told of, not made', async () => {
  const { left } = await refused(
    json({ elements: [{ type: 'rating', name: 'a', title: 'A', rateMax: 1e15 }] }),
  );
  expect(said(left)).toContain('elements.0 too-many-choices 100');
});
