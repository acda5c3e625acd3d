import { describe, expect, test } from 'vitest';
import { packed, partsOf } from '../xlsx/made-xlsx.ts';
import { form, json, readForm, refused, said } from './made-form.ts';

const wrongIn = async (bytes: Uint8Array): Promise<string[]> => said((await refused(bytes)).wrong);

const survey = (...rows: string[][]) => form({ survey: [['type', 'name', 'label::en'], ...rows] });

describe('[F31] each mistake in a form is told with its place, all at once', () => {
  test('of its sheets and columns', async () => {
    expect(await wrongIn(form({ choices: [['list_name']] }))).toEqual(['missing-sheet survey']);
    expect(await wrongIn(form({ survey: [['kind', 'label::en']] }))).toEqual([
      'survey missing-column type',
      'survey missing-column name',
    ]);
    expect(await wrongIn(form({ survey: [['type', 'name', 'label::Klingon']] }))).toEqual([
      'survey no-language',
    ]);
    expect(
      await wrongIn(
        form({
          survey: [
            ['type', 'name', 'label::en', 'label::English (en)', 'TYPE'],
            ['text', 'a', 'A'],
          ],
        }),
      ),
    ).toEqual(['survey 1 E repeated-column TYPE']);
  });

  test('of its rows', async () => {
    const wrong = await wrongIn(
      survey(
        ['text', 'a', 'A'],
        ['text', 'a', 'A again'],
        ['text', '', 'No name'],
        ['', 'b', 'No type'],
        ['txt', 'c', 'C'],
        ['select_one gone', 'd', 'D'],
        ['text', 'e'],
        ['end group'],
        ['begin group', 'g', 'G'],
        ['text', 'f', 'F'],
        ['begin repeat', 'r'],
      ),
    );
    expect(wrong).toEqual([
      'survey 3 B repeated-name a',
      'survey 4 B no-name',
      'survey 5 A no-type',
      'survey 6 A unknown-type txt',
      'survey 7 A unknown-list gone',
      'survey 8 C missing-language en',
      'survey 9 A stray-end end group',
      'survey 10 A not-ended begin group',
      'survey 12 A not-ended begin repeat',
    ]);
  });

  test('of its choices', async () => {
    const wrong = await wrongIn(
      form({
        survey: [
          ['type', 'name', 'label::en'],
          ['select_one l', 'q', 'Q'],
        ],
        choices: [
          ['list_name', 'name', 'label::en'],
          ['l', '1', 'One'],
          ['l', '1', 'One again'],
          ['', '2', 'Two'],
          ['l', '', 'Three'],
          ['l', '4'],
        ],
      }),
    );
    expect(wrong).toEqual([
      'choices 3 B repeated-choice 1',
      'choices 4 A no-list',
      'choices 5 B no-name',
      'choices 6 C missing-language en',
    ]);
  });

  test('of its languages, cell by cell', async () => {
    const wrong = await wrongIn(
      form({
        survey: [
          ['type', 'name', 'label::id', 'label::en'],
          ['begin group', 'g', 'Kelompok'],
          ['select_one l', 'q', '', 'Q'],
          ['end group'],
        ],
        choices: [
          ['list_name', 'name', 'label::id', 'label::en'],
          ['l', '1', 'Satu'],
          ['l', '2', 'Dua', 'Two'],
        ],
        settings: [['form_title'], ['F']],
      }),
    );
    expect(wrong).toEqual([
      'survey 2 D missing-language en',
      'survey 3 C missing-language id',
      'choices 2 D missing-language en',
    ]);
  });

  test('of texts that are too long', async () => {
    expect(await wrongIn(survey(['text', 'a', 'x'.repeat(2001)]))).toEqual(['survey 2 C shape too-big 2000']);
  });

  test('of words that only we know', async () => {
    const wrong = await wrongIn(
      form({
        survey: [
          ['type', 'name', 'label::en', 'pacts_kind', 'pacts_subject', 'pacts_aim'],
          ['text', 'a', 'A', 'ladder'],
          ['text', 'b', 'B', '', 'everybody'],
          ['begin group', 'm', 'M', 'matrix', '', '9'],
          ['select_one l', 's', 'S'],
          ['end group'],
        ],
        choices: [
          ['list_name', 'name', 'label::en'],
          ['l', '1', 'One'],
          ['l', '2', 'Two'],
        ],
      }),
    );
    expect(wrong).toEqual([
      'survey 2 D wrong-word ladder ["open"]',
      'survey 3 E wrong-word everybody ["partner","pair","partnership","self"]',
      'survey 4 too-high 9 2',
    ]);
  });
});

const bytes = (...list: number[]) => Uint8Array.from(list);
const bytesOf = (words: string) => new TextEncoder().encode(words);

const cell = (reference: string, value: string, formula = '') =>
  `<c r="${reference}" t="str">${formula && `<f>${formula}</f>`}<v>${value}</v></c>`;

describe('[F22] what is no questionnaire is refused with one clear reason', () => {
  test.each([
    ['nothing', bytes(), 'empty-file'],
    ['white space', bytesOf(' \n'), 'empty-file'],
    ['too much', new Uint8Array(5_000_001), 'file-too-large 5'],
    ['an .xls, or an .xlsx under a password', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old-or-locked'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'not-a-questionnaire'],
    ['a table', bytesOf('type,name,label'), 'not-a-questionnaire'],
    ['a list', bytesOf('[1]'), 'not-a-questionnaire'],
    ['other JSON', bytesOf('{"a": 1}'), 'not-a-questionnaire'],
    ['a file of a partnership', bytesOf('{"format":"pacts-survey","version":3}'), 'partnership-file'],
    ['a ZIP that was cut', bytes(0x50, 0x4b, 3, 4), 'cut-off'],
    ['JSON that was cut', bytesOf('{"format": 1, "items": ['), 'cut-off'],
    ['JSON that is broken', bytesOf('{\n  "format": 1,\n  items: []\n}'), '3:3 broken-json'],
    ['two in one file', bytesOf('{"format": 1} {"format": 1}'), '1:15 broken-json'],
    [
      'a key that reaches further',
      bytesOf('{"items": [], "a": {"__proto__": 1}}'),
      'a.__proto__ hostile-key __proto__',
    ],
    ['a depth that nobody writes', bytesOf(`{"items": ${'['.repeat(100_000)}`), /^items[.0-9]* too-deep$/],
  ])('%s', async (_, file, reason) => {
    const [one, ...more] = await wrongIn(file);
    expect(more).toEqual([]);
    if (typeof reason === 'string') expect(one).toBe(reason);
    else expect(one).toMatch(reason);
  });

  test('one that is written for a newer app says so', async () => {
    expect(await wrongIn(json({ format: 2, items: [] }))).toEqual(['format newer-format 2']);
  });

  test('groups without end in a form, and a hundred panels in a survey, overflow nothing', async () => {
    const rows = Array.from({ length: 4000 }, (_, index) => ['begin group', `g${index}`, 'G']);
    expect(await wrongIn(survey(...rows))).toEqual(['survey 22 A too-deep']);
    let panel: object = { type: 'comment', name: 'c' };
    for (let depth = 0; depth < 100; depth += 1) panel = { type: 'panel', elements: [panel] };
    expect((await wrongIn(json({ elements: [panel] })))[0]).toContain('too-deep');
  });

  test('names that every object has are names like any other', async () => {
    const rows = survey(
      ['begin group', '__proto__', 'P'],
      ['text', 'constructor', 'C'],
      ['text', 'toString', 'T'],
      ['end group'],
    );
    const read = await readForm(rows);
    expect(read.ok && read.value.questionnaire.items.map(({ id }) => id)).toEqual([
      'constructor-x',
      'tostring',
    ]);
    const survey2 = json({
      elements: [
        { type: 'constructor', name: 'a' },
        { type: 'comment', name: 'toString' },
      ],
    });
    const two = await readForm(survey2);
    expect(two.ok && said(two.value.left)).toContain('elements.0 type-left-out constructor');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a formula is told of cell by cell; only the version may be worked out, and is then set', async () => {
    const sheets = (label: string) => ({
      survey: `<row r="1">${cell('A1', 'type')}${cell('B1', 'name')}${cell('C1', 'label::en')}</row><row r="2">${cell('A2', 'text')}${cell('B2', 'a')}${label}</row>`,
      settings: `<row r="1">${cell('A1', 'version')}</row><row r="2">${cell('A2', '2026', 'TEXT(NOW(),"yyyy")')}</row>`,
    });
    const bad = packed(partsOf(sheets(cell('C2', 'A', 'HYPERLINK("http://x","A")'))));
    expect(await wrongIn(bad)).toEqual(['survey 2 C formula']);
    expect(await wrongIn(packed(partsOf(sheets('<c r="C2" t="e"><v>#N/A</v></c>'))))).toEqual([
      'survey 2 C error-value',
    ]);
    const good = await readForm(packed(partsOf(sheets(cell('C2', 'A')))));
    expect(good.ok && good.value.questionnaire.version).toBe(1);
    expect(good.ok && said(good.value.left)).toContain('settings 2 A version-set');
  });
});
