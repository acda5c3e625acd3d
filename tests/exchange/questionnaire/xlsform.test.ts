import { describe, expect, test } from 'vitest';
import { form, imported, refused, said } from './made-form.ts';

const scale = [
  ['list_name', 'name', 'label::Bahasa Indonesia (id)', 'label::English (en)'],
  ['often', '1', 'Jarang', 'Rarely'],
  ['often', '2', 'Kadang', 'Sometimes'],
  ['often', '3', 'Sering', 'Often'],
];

const head = ['type', 'name', 'label::Bahasa Indonesia (id)', 'label::English (en)', 'required'];

const survey = [
  head,
  ['note', 'hello', 'Untuk apa formulir ini', 'What this form is for'],
  ['begin_group', 'trust', 'Percaya', 'Trust'],
  ['note', 'about_trust', 'Tentang percaya', 'About trust'],
  ['select_one often', 'tells', 'Mitra ini memberi tahu.', 'This partner tells us.', 'yes'],
  ['begin group', 'open', 'Terbuka', 'Open'],
  ['select one often', 'shares', 'Mitra ini berbagi.', 'This partner shares.'],
  ['end group'],
  ['end_group'],
  ['begin_group', 'rest', 'Lainnya', 'The rest'],
  ['text', 'why', 'Mengapa?', 'Why?'],
  ['end_group'],
];

const settings = [
  ['form_title', 'form_id', 'version', 'default_language'],
  ['Penilaian', 'Our_Form', '2026111201', 'Bahasa Indonesia (id)'],
];

describe('an XLSForm', () => {
  test('becomes a questionnaire: groups are dimensions, notes explain them, choices are scales', async () => {
    const { questionnaire, format, used } = await imported(form({ survey, choices: scale, settings }));
    expect(format).toBe('xlsform');
    expect(used).toEqual({ language: false, subject: true });
    expect(questionnaire).toMatchObject({
      id: 'our-form',
      version: 2026111201,
      languages: ['id', 'en'],
      title: { id: 'Penilaian', en: 'Penilaian' },
      purpose: { id: 'Untuk apa formulir ini', en: 'What this form is for' },
      scales: [{ id: 'often', points: [{ id: 'Jarang' }, { id: 'Kadang' }, { en: 'Often' }] }],
      dimensions: [
        {
          id: 'trust',
          title: { id: 'Percaya', en: 'Trust' },
          description: { en: 'About trust' },
          facets: [],
        },
        { id: 'rest', title: { en: 'The rest' } },
      ],
      items: [
        { id: 'tells', kind: 'rating', scale: 'often', dimension: 'trust', subject: 'partnership' },
        { id: 'shares', kind: 'rating', dimension: 'trust', text: { en: 'This partner shares.' } },
        { id: 'why', kind: 'open', dimension: 'rest' },
      ],
      forms: [{ id: 'full', items: ['tells', 'shares', 'why'] }],
    });
  });

  test('tells what it changed on the way', async () => {
    const { left } = await imported(form({ survey, choices: scale, settings }));
    expect(said(left)).toEqual([
      'survey 2 note-as-purpose',
      // A rating stands beside the group within, so there are no facets
      'survey 3 facets-merged',
      'survey 4 note-as-description',
    ]);
  });

  test('has facets where all ratings of a group lie in groups within it', async () => {
    const facets = survey.filter(([, name]) => name !== 'tells');
    const { questionnaire } = await imported(form({ survey: facets, choices: scale, settings }));
    expect(questionnaire.dimensions[0]?.facets).toEqual([
      { id: 'open', title: { id: 'Terbuka', en: 'Open' } },
    ]);
    expect(questionnaire.items[0]).toMatchObject({ id: 'shares', facet: 'open' });
  });

  test.each([
    ['label::Bahasa Indonesia (id)', 'label::English (en)'],
    ['label::id', 'label::en'],
    ['label:Indonesian', 'label:English'],
    ['Label :: Bahasa Indonesia', 'LABEL::english (EN)'],
    ['label::Indonesia (ind)', 'label::Inggris'],
    ['caption::in', 'caption::eng'],
  ])('knows its languages as people write them: %s, %s', async (id, en) => {
    const renamed = (rows: string[][]) =>
      rows.map((row, index) => (index === 0 ? [row[0] ?? '', row[1] ?? '', id, en] : row.slice(0, 4)));
    const { questionnaire } = await imported(form({ survey: renamed(survey), choices: renamed(scale) }));
    expect(questionnaire.languages).toEqual(['id', 'en']);
    expect(questionnaire.items[0]?.text).toEqual({
      id: 'Mitra ini memberi tahu.',
      en: 'This partner tells us.',
    });
  });

  test('is in one language where its labels name none: that of the settings, else the one assumed', async () => {
    const bare = [
      ['type', 'name', 'label'],
      ['select_one yes_no', 'ready', 'Siap?'],
    ];
    const choices = [
      ['list name', 'name', 'label'],
      ['yes_no', 'yes', 'Ya'],
      ['yes_no', 'no', 'Tidak'],
    ];
    const one = await imported(form({ survey: bare, choices }));
    expect(one.questionnaire.languages).toEqual(['id']);
    expect(one.used.language).toBe(true);
    const two = await imported(
      form({ survey: bare, choices, settings: [['default_language'], ['Jawa (jv)']] }),
    );
    expect(two.questionnaire.languages).toEqual(['jv']);
    expect(two.used.language).toBe(false);
  });

  test('a label without a language is said in the one language that the others name', async () => {
    const { questionnaire } = await imported(
      form({
        survey: [
          ['type', 'name', 'label::English'],
          ['select_one size', 'q', 'How big?'],
        ],
        choices: [
          ['list_name', 'name', 'label'],
          ['size', '1', 'small'],
          ['size', '2', 'big'],
        ],
      }),
    );
    expect(questionnaire.scales[0]?.points).toEqual([{ en: 'small' }, { en: 'big' }]);
  });

  test('asks yes and no as a gate, and offers "partly" besides', async () => {
    const { questionnaire, left } = await imported(
      form({
        survey: [
          ['type', 'name', 'label::id'],
          ['select_one yn', 'signed', 'Sudah ditandatangani?'],
        ],
        choices: [
          ['list_name', 'name', 'label::id'],
          ['yn', 'y', 'Ya'],
          ['yn', 'n', 'Belum'],
          ['yn', 'dk', 'Tidak tahu'],
        ],
      }),
    );
    expect(questionnaire.items[0]).toMatchObject({ kind: 'gate' });
    expect(questionnaire.scales).toEqual([]);
    expect(said(left).filter((line) => line.startsWith('choices'))).toEqual([
      'choices 2 partly-added',
      'choices 4 choice-left-out dk',
    ]);
  });

  test('puts choices with numbers in the order of these, the lowest first, and says so', async () => {
    const falling = [scale[0] ?? [], ...scale.slice(1).toReversed()];
    const { questionnaire, left } = await imported(form({ survey, choices: falling, settings }));
    expect(questionnaire.scales[0]?.points.map((point) => point['en'])).toEqual([
      'Rarely',
      'Sometimes',
      'Often',
    ]);
    expect(said(left)).toContain(
      'choices 2 order-by-number {"id":"Jarang","en":"Rarely"} {"id":"Sering","en":"Often"}',
    );
  });

  test('says that it took the order of the sheet where choices have no numbers', async () => {
    const named = scale.map((cells, index) => cells.with(1, index === 0 ? 'name' : `p${index}`));
    const { left } = await imported(form({ survey, choices: named, settings }));
    expect(said(left)).toContain(
      'choices 2 order-assumed {"id":"Jarang","en":"Rarely"} {"id":"Sering","en":"Often"}',
    );
  });

  test('gives items names of their own where groups used one twice', async () => {
    const { questionnaire } = await imported(
      form({
        survey: [
          ['type', 'name', 'label::en'],
          ['begin group', 'a', 'A'],
          ['text', 'same', 'One'],
          ['end group'],
          ['begin group', 'b', 'B'],
          ['text', 'same', 'Two'],
          ['text', 'constructor', 'Three'],
          ['text', 'Ünïque_Name', 'Four'],
          ['end group'],
        ],
      }),
    );
    expect(questionnaire.items.map(({ id }) => id)).toEqual([
      'same',
      'same-2',
      'constructor-x',
      'unique-name',
    ]);
  });
});

describe('what an XLSForm has and the app has not', () => {
  test('is listed row by row, and all else is taken', async () => {
    const { questionnaire, left } = await imported(
      form({
        survey: [
          ['type', 'name', 'label::en', 'hint::en', 'relevant', 'required', 'disabled', 'label::Klingon'],
          ['start', 'start'],
          ['integer', 'age', 'Your age?'],
          ['select_multiple l', 'many', 'Which?'],
          ['begin group', 'g', 'Group', '', '${age} > 3'],
          ['text', 'why', 'Why?', 'Say it', '', 'yes', '', 'Q'],
          ['text', 'echo', 'You are ${age}'],
          ['select_one colours or_other', 'colour', 'Colour?'],
          ['select_one one', 'only', 'Only?'],
          ['note', 'late', 'Too late'],
          ['begin repeat', 'people', 'People'],
          ['text', 'called', 'Called?'],
          ['begin group', 'inner'],
          ['text', 'deep', 'Deep?'],
          ['end group'],
          ['end repeat'],
          ['text', 'off', 'Off?', '', '', '', 'yes'],
          ['end group'],
          ['begin group', 'empty', 'Nothing in it'],
          ['end group'],
          ['acknowledge', 'ok', 'OK?'],
        ],
        choices: [
          ['list_name', 'name', 'label::en', 'image'],
          ['colours', 'red', 'Red', 'red.png'],
          ['colours', 'blue', 'Blue'],
          ['one', 'only', 'Only'],
          ['never', 'x', 'X'],
        ],
        settings: [
          ['form_title', 'version', 'style', 'public_key'],
          ['F', 'v2', 'pages', 'x'],
        ],
        entities: [['list_name']],
      }),
    );
    expect(questionnaire.items.map(({ id }) => id)).toEqual(['why', 'colour']);
    expect(said(left)).toEqual([
      'purpose-from-title',
      'survey H language-unknown label::Klingon',
      'survey 2 A type-left-out start',
      'survey 3 A type-left-out integer',
      'survey 4 A type-left-out select_multiple l',
      'survey 5 E condition-left-out',
      'survey 6 D column-left-out hint::en',
      'survey 6 F required-left-out',
      'survey 7 C refers-to-answers',
      'survey 8 A other-left-out',
      'survey 9 A too-few-choices 1',
      'survey 10 note-left-out',
      'survey 11 A type-left-out begin repeat',
      'survey 12 A in-repeat text',
      'survey 14 A in-repeat text',
      'survey 17 A row-disabled',
      'survey 19 group-left-out',
      'survey 21 A type-left-out acknowledge',
      'choices 2 order-assumed {"en":"Red"} {"en":"Blue"}',
      'choices 2 D column-left-out image',
      'choices 5 list-left-out never',
      'settings 2 B version-set',
      'settings 2 C column-left-out style',
      'settings 2 D column-left-out public_key',
      'entities sheet-left-out entities',
    ]);
  });

  test('nothing is taken where nothing is left', async () => {
    const { wrong, left } = await refused(
      form({
        survey: [
          ['type', 'name', 'label::en'],
          ['integer', 'age', 'Age?'],
        ],
      }),
    );
    expect(said(wrong)).toEqual(['nothing-left']);
    expect(said(left)).toContain('survey 2 A type-left-out integer');
  });
});
