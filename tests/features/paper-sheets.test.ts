import { describe, expect, test } from 'vitest';
import en from '#i18n/words/en.json';
import id from '#i18n/words/id.json';
import { makeWords } from '#i18n/words.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { judgedBy } from '#domain/responses/assignment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { readSheetCode } from '#domain/responses/sheet-code.ts';
import { loadLibrary } from '#features/assessment/library.ts';
import { assessmentSheets, together, type Wanted } from '#features/paper/assessment-sheets.ts';
import type { Block, BlockOf } from '#features/paper/block.ts';
import { spans } from '#features/paper/comment-blocks.ts';
import { questionnaireSheet } from '#features/paper/questionnaire-sheet.ts';
import type { Sheet } from '#features/paper/sheet.ts';
import { assessment, idOf } from '../domain/responses/made.ts';

const words = { id: makeWords('id', id), en: makeWords('en', en) };
const library = await loadLibrary();
const named = (wanted: string): Questionnaire => library.find((one) => one.id === wanted) ?? expect.fail();

const partner = (place: number): Partner => ({
  id: idOf(place),
  partnership: idOf(200),
  name: `Mitra ${place}`,
  shortName: `M${place}`,
  sector: 'other',
  sign: place,
  order: place,
  archived: false,
  stamps: {},
});

const occasion = (partners: number, parts: readonly string[], over: Partial<Assessment> = {}) => ({
  assessment: {
    ...assessment,
    parts: parts.map((part) => {
      const [name = '', form = ''] = part.split(':');
      return { questionnaire: named(name), form };
    }),
    expected: Array.from({ length: partners }, (_, place) => ({ partner: idOf(place + 1), people: 3 })),
    ...over,
  },
  partnership: 'Suka Maju',
  partners: Array.from({ length: partners }, (_, place) => partner(place + 1)),
});

const wanted = (
  over: Partial<Wanted> = {},
  copies: readonly [string, number][] = [[idOf(1), 2]],
): Wanted => ({
  copies: new Map(copies),
  from: 1,
  all: false,
  comments: true,
  ...over,
});

const [sheet1 = expect.fail()] = assessmentSheets(occasion(4, ['pacts:short']), wanted());

const ofKind = <K extends Block['kind']>(sheet: Sheet, kind: K): BlockOf<K>[] =>
  sheet.blocks.filter((block): block is BlockOf<K> & Block => block.kind === kind);

const only = (sheets: readonly Sheet[]): Sheet => (sheets.length === 1 && sheets[0]) || expect.fail();

describe('the sheet of a partner', () => {
  test('has a numbered row for each statement, in both languages', () => {
    const rows = ofKind(sheet1, 'boxes');
    const items = named('pacts').forms[0]?.items.map((item) =>
      named('pacts').items.find((one) => one.id === item),
    );
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const language of ['id', 'en'] as const)
      expect(rows.map(({ said }) => said?.(words[language]))).toEqual(
        items?.map((item) => item?.text[language]),
      );
  });

  test('has a column for each partner that is judged, the own one last and marked', () => {
    for (const { columns } of ofKind(sheet1, 'boxes')) {
      expect(columns.map(({ said }) => said(words.id))).toEqual(['Mitra 2', 'Mitra 3', 'Mitra 4', 'Mitra 1']);
      expect(columns.map(({ own }) => own)).toEqual([false, false, false, true]);
    }
  });

  test('says what the digits mean, 0 for what cannot be judged', () => {
    const head = ofKind(sheet1, 'boxes')[0]?.head;
    expect(
      head?.kind === 'boxes' && head.points.map(({ digit, said }) => `${digit} ${said(words.en)}`),
    ).toEqual(['1 Never', '2 Rarely', '3 Sometimes', '4 Often', '5 Always', '0 cannot judge']);
  });

  test('gives each copy a code of its own, and another one where printing goes on', () => {
    const of = (from: number, who: number) =>
      only(assessmentSheets(occasion(4, ['pacts:short']), wanted({ from }, [[idOf(who), 2]]))).codes;
    const codes = [...of(1, 1), ...of(3, 1), ...of(1, 2)];
    expect(new Set(codes).size).toBe(6);
  });

  test('past the last number there is none: it would be the code of another partner’s form', () => {
    const sheets = assessmentSheets(
      occasion(4, ['pacts:short']),
      wanted({ from: 998 }, [
        [idOf(1), 5],
        [idOf(2), 1],
      ]),
    );
    expect(sheets.map(({ codes }) => codes.length)).toEqual([2, 1]);
    const owner = { assessment: assessment.id };
    expect(sheets.flatMap(({ codes }) => codes.map((code) => readSheetCode(code, owner)))).toMatchObject([
      { value: { place: 1, copy: 998 } },
      { value: { place: 1, copy: 999 } },
      { value: { place: 2, copy: 998 } },
    ]);
  });

  test('leaves lines for a comment on each principle, with the numbers of its statements, if they are wanted', () => {
    const lines = ofKind(sheet1, 'lines').map(({ said }) => said?.(words.en));
    expect(lines[0]).toBe('Participation (numbers 1–2)');
    expect(lines).toHaveLength(5);
    const without = only(assessmentSheets(occasion(4, ['pacts:short']), wanted({ comments: false })));
    expect(ofKind(without, 'lines')).toEqual([]);
  });

  test('promises what the screen promises (P1)', () => {
    const promised = (over: Partial<Assessment>) => {
      const sheet = only(assessmentSheets(occasion(4, ['pacts:short'], over), wanted()));
      return ofKind(sheet, 'opening').flatMap(({ promises }) => promises.map((one) => one(words.id)));
    };
    const { keeper } = assessment;
    expect(promised({ mode: 'anonymous', k: 4 })).toContain(words.id.t('answer.consent.anonymous', { k: 4 }));
    expect(promised({ mode: 'by-partner' })).toContain(words.id.t('answer.consent.by-partner'));
    expect(promised({})).toContain(words.id.t('answer.consent.keeper', { name: keeper.name }));
  });

  test('asks for the role where results are compared by it', () => {
    const roles = [
      { id: 'board', name: 'Pengurus' },
      { id: 'member', name: 'Anggota' },
    ];
    const sheet = only(
      assessmentSheets(occasion(4, ['pacts:short'], { cut: { by: 'role', roles } }), wanted()),
    );
    const asked = ofKind(sheet, 'opening')[0]?.roles.map(({ digit, said }) => `${digit} ${said(words.id)}`);
    expect(asked).toEqual(['1 Pengurus', '2 Anggota']);
  });

  test('goes on with the numbers from part to part', () => {
    const sheet = only(
      assessmentSheets(occasion(4, ['pacts:short', 'synergy:set-meeting']), wanted({ comments: false })),
    );
    const numbers = sheet.blocks.flatMap((block) =>
      'number' in block && block.number ? [block.number] : [],
    );
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, place) => place + 1));
    expect(new Set(sheet.blocks.map(({ key }) => key)).size).toBe(sheet.blocks.length);
  });
});

describe('of twelve partners', () => {
  test('[R4] each sheet has those that were drawn, as on the screen', () => {
    const twelve = occasion(12, ['pacts:short']);
    const row = ofKind(only(assessmentSheets(twelve, wanted())), 'boxes')[0];
    expect(row?.columns.map(({ key }) => key)).toEqual([...judgedBy(idOf(1), twelve.assessment), idOf(1)]);
  });

  test('all are judged if that is wanted, six in a block, and the code tells it', () => {
    const of = (all: boolean) => only(assessmentSheets(occasion(12, ['pacts:short']), wanted({ all })));
    const rows = ofKind(of(true), 'boxes');
    expect(rows.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(rows.map(({ columns }) => columns.length)).toEqual(rows.map(() => 6));
    expect(new Set(rows.flatMap(({ columns }) => columns.map(({ key }) => key))).size).toBe(12);
    expect(of(true).codes).not.toEqual(of(false).codes);
  });
});

describe('other kinds', () => {
  test('a level of cooperation has a row for each pair, with a box for now and one for what is wished', () => {
    const sheet = only(assessmentSheets(occasion(3, ['cooperation-level:full']), wanted()));
    const rows = ofKind(sheet, 'boxes');
    expect(rows.map(({ said }) => said?.(words.id))).toEqual(['Kami dan Mitra 2', 'Kami dan Mitra 3']);
    expect(rows[0]?.columns.map(({ said }) => said(words.en))).toEqual(['Now', 'What we wish for']);
    const levels = ofKind(sheet, 'level').filter(({ circles }) => circles > 0);
    expect(levels.map(({ digit, circles }) => `${digit} ${circles}`)).toEqual([
      '1 2',
      '2 2',
      '3 2',
      '4 2',
      '0 1',
    ]);
  });

  test('a matrix has a line of digits for each stage', () => {
    const sheet = only(assessmentSheets(occasion(3, ['participation-matrix:general']), wanted()));
    expect(ofKind(sheet, 'circles').map(({ digits }) => digits.join(''))).toEqual([
      '12340',
      '12340',
      '12340',
      '12340',
    ]);
  });

  test('what all settle together is one sheet, with dates of steps and places where it can be seen', () => {
    const parts = ['pacts:short', 'partnership-journey:full', 'partnership-conditions:full'];
    const sheets = assessmentSheets(
      occasion(3, parts),
      wanted({}, [
        [idOf(1), 1],
        [together, 1],
      ]),
    );
    expect(sheets.map(({ key }) => key)).toEqual([idOf(1), together]);
    const rows = sheets[1] ? ofKind(sheets[1], 'settled') : [];
    expect(rows.map(({ dated }) => dated)).toEqual([
      ...rows.slice(0, 12).map(() => true),
      ...Array.from({ length: 5 }, () => false),
    ]);
    expect(rows[0]?.digits).toEqual(['1', '2']);
    expect(rows.at(-1)?.digits).toEqual(['1', '2', '3']);
    expect(sheets[0] && ofKind(sheets[0], 'settled')).toEqual([]);
  });

  test('a long statement takes the whole width, its boxes the line below', () => {
    const pacts = named('pacts');
    const long: Questionnaire = {
      ...pacts,
      items: pacts.items.map((item) =>
        Object.assign(structuredClone(item), { text: { id: 'kata '.repeat(60) } }),
      ),
    };
    const sheet = questionnaireSheet(long, { form: 'short', copies: 1, from: 1, comments: false });
    const [item, boxes] = sheet.blocks.slice(1);
    expect([item?.kind, item?.keep, boxes?.kind]).toEqual(['item', true, 'boxes']);
    expect(item?.head?.key).toBe(boxes?.head?.key);
  });

  test('a dash stands for what cannot be judged where ten points use up the digits', () => {
    const pacts = named('pacts');
    const points = Array.from({ length: 10 }, (_, point) => ({ id: `p${point}` }));
    const ten: Questionnaire = { ...pacts, scales: [{ id: 'frequency', points }] };
    const sheet = questionnaireSheet(ten, { form: 'short', copies: 1, from: 1, comments: false });
    const head = ofKind(sheet, 'boxes')[0]?.head;
    expect(head?.kind === 'boxes' && head.points.map(({ digit }) => digit).join(' ')).toBe(
      '1 2 3 4 5 6 7 8 9 10 –',
    );
  });
});

test('every form of every questionnaire can be printed by itself, with columns for names to be written in', () => {
  for (const questionnaire of library) {
    for (const { id: form, items } of questionnaire.forms) {
      const sheet = questionnaireSheet(questionnaire, { form, copies: 3, from: 1, comments: true });
      const numbers = sheet.blocks.flatMap((block) =>
        'number' in block && block.number ? [block.number] : [],
      );
      expect(new Set(numbers)).toEqual(new Set(items.map((_, place) => place + 1)));
      expect(new Set(sheet.codes).size).toBe(3);
      expect(sheet.blocks.at(-1)?.keep).toBe(false);
    }
  }
  const pacts = questionnaireSheet(named('pacts'), { form: 'short', copies: 1, from: 1, comments: true });
  expect(ofKind(pacts, 'opening')[0]?.unnamed).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(ofKind(pacts, 'boxes')[0]?.columns.map(({ said }) => said(words.id))).toEqual([
    'A',
    'B',
    'C',
    'D',
    'E',
    'Kita sendiri',
  ]);
});

test('numbers are named in spans', () => {
  expect(spans([1, 2, 3, 7])).toBe('1–3, 7');
  expect(spans([4])).toBe('4');
  expect(spans([])).toBe('');
});
