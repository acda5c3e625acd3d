import { describe, expect, test } from 'vitest';
import { gate, ladder, matrix, open, questionnaireOf, rating } from '../scoring/small.ts';
import { cannotJudge } from '#domain/responses/answer.ts';
import { newDraft } from '#domain/responses/apply-answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { answerKey, type Draft } from '#domain/responses/draft.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { isShut, typedIn, typedSheet, type Cell } from '#domain/responses/typed-sheet.ts';
import type { Typed } from '#domain/responses/typed-kinds.ts';
import {
  answerIn,
  cellsOf,
  differencesOf,
  settled,
  typeInto,
  writeInto,
} from '#domain/responses/typed-twice.ts';
import { assessment as small, idOf } from './made.ts';

const questionnaire = questionnaireOf([
  rating('r.1', { dimension: 'a', subject: 'partner' }),
  open('o.1', 'a', 'partnership'),
  gate('g.1', 'b', 'partnership'),
  ladder('l.1', 'b', 'partnership'),
  ladder('l.2', 'b', 'pair'),
  matrix('m.1', 'b', ['plan', 'do']),
]);
const [form = expect.fail()] = questionnaire.forms;
const assessment: Assessment = { ...small, parts: [{ questionnaire, form: form.id }] };
const sheet = typedSheet(assessment, idOf(2), false);
const cells = cellsOf(sheet);
const empty = newDraft({ id: idOf(9), assessment: assessment.id, partner: idOf(2), way: 'paper' });

const nameOf = ({ item, part, subject }: Cell) =>
  `${item.id} ${typeof part === 'string' ? part : part.stage} ${subject.replaceAll(/0+(?=\d)/g, '')}`;
const type = (draft: Draft, digits: readonly Typed[]): Draft =>
  digits.reduce<Draft>(
    (sofar, digit, place) => typeInto(sofar, assessment, cells[place] ?? expect.fail(), digit),
    draft,
  );
const read = (draft: Draft) => cells.map((cell) => typedIn(cell, answerIn(draft, cell)));

const digits: readonly Typed[] = [4, 5, cannotJudge, 3, 2, 4, 1, 2, cannotJudge, null, 3, cannotJudge];
const full = type(empty, digits);

describe('a sheet that is typed in', () => {
  test('has a box for each digit, in the order of the paper', () => {
    expect(cells.map(nameOf)).toEqual([
      'r.1 whole partner:1',
      'r.1 whole partner:3',
      'r.1 whole partner:2',
      'g.1 whole partnership',
      'l.1 now partnership',
      'l.1 wished partnership',
      'l.2 now pair:1:2',
      'l.2 wished pair:1:2',
      'l.2 now pair:2:3',
      'l.2 wished pair:2:3',
      'm.1 plan partnership',
      'm.1 do partnership',
    ]);
    const lines = sheet.runs.flatMap((run) => run.lines);
    expect(lines.map(({ number, cells: own }) => `${number ?? '-'} ${own.length}`)).toEqual([
      '1 3',
      '3 1',
      '4 2',
      '5 0',
      '- 2',
      '- 2',
      '6 0',
      '- 1',
      '- 1',
    ]);
  });

  test('has its texts at the end: what is asked in words, then a comment on each dimension', () => {
    const kinds = sheet.writings.map((one) =>
      one.kind === 'open' ? `open ${one.number}` : `comment ${one.numbers.join()}`,
    );
    expect(kinds).toEqual(['open 2', 'comment 1,2', 'comment 3,4,5,6']);
  });

  test('reads back what was typed, and gives the answers that taps give', () => {
    expect(read(full)).toEqual(digits);
    const key = (item: string, subject: string) => answerKey(questionnaire.id, item, subject);
    expect(full.answers).toEqual({
      [key('r.1', `partner:${idOf(1)}`)]: 4,
      [key('r.1', `partner:${idOf(3)}`)]: 5,
      [key('r.1', `partner:${idOf(2)}`)]: cannotJudge,
      [key('g.1', 'partnership')]: 'yes',
      [key('l.1', 'partnership')]: { now: 2, wished: 4 },
      [key('l.2', `pair:${idOf(1)}:${idOf(2)}`)]: { now: 1, wished: 2 },
      [key('l.2', `pair:${idOf(2)}:${idOf(3)}`)]: cannotJudge,
      [key('m.1', 'partnership')]: { stages: { plan: 3, do: cannotJudge } },
    });
    expect(responsesOf(full, assessment)[0]?.way).toBe('paper');
  });

  test('leaves nothing behind of what is cleared', () => {
    const cleared = cells.toReversed().reduce((draft, cell) => typeInto(draft, assessment, cell, null), full);
    expect(cleared.answers).toEqual({});
  });

  test('has no wish without a level now', () => {
    const wish = cells.findIndex(({ part }) => part === 'wished');
    const cell = cells[wish] ?? expect.fail();
    const value = (draft: Draft) => answerIn(draft, cell);
    expect(isShut(cell, value(empty))).toBe(true);
    expect(isShut(cell, value(full))).toBe(false);
    expect(typeInto(empty, assessment, cell, 3).answers).toEqual({});
    const now = cells[wish - 1] ?? expect.fail();
    expect(isShut(cell, value(typeInto(full, assessment, now, cannotJudge)))).toBe(true);
    expect(value(typeInto(full, assessment, now, 3))).toEqual({ now: 3, wished: 4 });
  });
});

describe('two typings of one sheet', () => {
  const [opened = expect.fail(), comment = expect.fail()] = sheet.writings;
  const other = type({ ...empty, id: idOf(8) }, digits.with(0, 3).with(5, null).with(8, 2).with(9, 4));

  test('that say the same do not differ', () => {
    expect(differencesOf(sheet, full, type({ ...empty, id: idOf(8) }, digits))).toEqual([]);
    const spaced = writeInto(writeInto(full, assessment, opened, 'lebih sering '), assessment, comment, ' ');
    expect(differencesOf(sheet, spaced, writeInto(full, assessment, opened, 'lebih sering'))).toEqual([]);
  });

  test('that differ do so digit by digit, text by text, in the order of the sheet', () => {
    const first = writeInto(full, assessment, opened, 'lebih sering');
    const second: Draft = {
      ...writeInto(other, assessment, comment, 'telat'),
      role: 'guru',
      pairing: 'mangga42',
    };
    const found = differencesOf(sheet, first, second);
    expect(found.map((one) => [one.kind, one.first, one.second])).toEqual([
      ['role', '', 'guru'],
      ['pairing', '', 'mangga42'],
      ['cell', 4, 3],
      ['cell', 4, null],
      ['cell', cannotJudge, 2],
      ['cell', null, 4],
      ['writing', 'lebih sering', ''],
      ['writing', '', 'telat'],
    ]);
    expect(differencesOf(sheet, settled(first, second, assessment, found), second)).toEqual([]);
    expect(differencesOf(sheet, settled(first, second, assessment, []), first)).toEqual([]);
    const two = settled(first, second, assessment, found.slice(1, 3));
    expect(read(two)).toEqual(digits.with(0, 3));
    expect([two.role, two.pairing, two.id]).toEqual([undefined, 'mangga42', full.id]);
  });

  test('a wish that lost its level goes with it', () => {
    const found = differencesOf(sheet, other, full).filter(({ first }) => first === 2);
    const kept = settled(other, full, assessment, found);
    expect(read(kept).slice(8, 10)).toEqual([cannotJudge, null]);
  });
});
