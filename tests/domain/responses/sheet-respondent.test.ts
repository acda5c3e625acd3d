import { describe, expect, test } from 'vitest';
import { Id } from '#domain/ids.ts';
import { newDraft } from '#domain/responses/apply-answer.ts';
import { countable } from '#domain/responses/countable.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { SheetNumber } from '#domain/responses/sheet-code.ts';
import { secondTypingOf, sheetNumberOf, sheetRespondent } from '#domain/responses/sheet-respondent.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { cellsOf, typeInto } from '#domain/responses/typed-twice.ts';
import { typedSheet } from '#domain/responses/typed-sheet.ts';
import { assessment, idOf } from './made.ts';

const number: SheetNumber = { place: 2, copy: 7, all: false };
const sheet = typedSheet(assessment, idOf(2), false);

const typed = (digit: number): Draft =>
  cellsOf(sheet).reduce(
    (draft, cell) => typeInto(draft, assessment, cell, Math.min(digit, cell.points)),
    newDraft({
      id: sheetRespondent(assessment.id, number),
      assessment: assessment.id,
      partner: idOf(2),
      way: 'paper',
    }),
  );

describe('the respondent of a numbered sheet', () => {
  test('is the same on every device, and an id like any other', () => {
    expect(Id.safeParse(sheetRespondent(assessment.id, number)).success).toBe(true);
    expect(sheetRespondent(assessment.id, number)).toMatchInlineSnapshot(
      `"1d58b5ae0027808baa7222436679d145"`,
    );
  });

  test('is another for another sheet, form of it, or assessment, and none is that of a second typing', () => {
    const ids = [
      sheetRespondent(assessment.id, number),
      sheetRespondent(assessment.id, { ...number, copy: 8 }),
      sheetRespondent(assessment.id, { ...number, place: 1 }),
      sheetRespondent(assessment.id, { ...number, all: true }),
      sheetRespondent(idOf(101), number),
      secondTypingOf(sheetRespondent(assessment.id, number)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leads back to the number, and a random one to none', () => {
    for (const one of [number, { ...number, all: true, copy: 999 }])
      expect(sheetNumberOf(sheetRespondent(assessment.id, one), assessment, idOf(2))).toEqual(one);
    expect(sheetNumberOf(idOf(50), assessment, idOf(2))).toBeNull();
  });

  test('[F21] one sheet typed in on two devices is one response, and one respondent where a digit differs', () => {
    const [here, there, otherwise] = [typed(4), typed(4), typed(3)].map((draft) =>
      responsesOf(draft, assessment),
    );
    expect(here).toEqual(there);
    const both = [...(here ?? []), ...(otherwise ?? [])];
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
    const counted = countable(both, []);
    expect(counted.responses).toHaveLength(1);
    expect(counted.competing).toHaveLength(1);
  });
});
