import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSheetCode, sheetCode, type SheetOwner } from '#domain/responses/sheet-code.ts';

const symbols = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const owner: SheetOwner = { assessment: '0123456789abcdef0123456789abcdef' };

const mistyped = { ok: false, error: { kind: 'mistyped' } };
const readBack = (code: string) => readSheetCode(code, owner);

const anyNumber = fc.record({
  place: fc.integer({ min: 0, max: 40 }),
  copy: fc.integer({ min: 1, max: 999 }),
  all: fc.boolean(),
});

describe('the code on a sheet', () => {
  test('is three times three symbols that are not mistaken for one another', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(sheetCode(owner, number)).toMatch(/^([2-9A-HJKMNP-Z]{3}-){2}[2-9A-HJKMNP-Z]{3}$/);
      }),
    );
  });

  test('can be read back', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(readBack(sheetCode(owner, number))).toEqual({ ok: true, value: number });
      }),
    );
  });

  test('is noticed when one symbol is mistyped', () => {
    const code = sheetCode(owner, { place: 3, copy: 17, all: false });
    for (const [at, right] of Array.from(code).entries()) {
      if (right === '-') continue;
      for (const wrong of symbols.replace(right, ''))
        expect(readBack(code.slice(0, at) + wrong + code.slice(at + 1))).toEqual(mistyped);
    }
  });

  test('is noticed when any two symbols changed places', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const plain = sheetCode(owner, number).replaceAll('-', '').split('');
        for (const [i, one] of plain.entries()) {
          for (const [j, other] of plain.entries()) {
            if (one === other) continue;
            expect(readBack(plain.with(i, other).with(j, one).join(''))).toEqual(mistyped);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is read in small letters, without dashes and with spaces', () => {
    const code = sheetCode(owner, { place: 3, copy: 17, all: false });
    const value = { place: 3, copy: 17, all: false };
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' ')} `])
      expect(readBack(typed)).toEqual({ ok: true, value });
  });

  test('is unfinished while symbols are missing, and no code once there are too many or one that is in none', () => {
    const code = sheetCode(owner, { place: 3, copy: 17, all: false }).replaceAll('-', '');
    const unfinished = { ok: false, error: { kind: 'unfinished' } };
    for (let length = 0; length < 9; length += 1) expect(readBack(code.slice(0, length))).toEqual(unfinished);
    expect(readBack(`${code}2`)).toEqual(mistyped);
    for (const wrong of '01ILO') expect(readBack(wrong + code.slice(1))).toEqual(mistyped);
  });

  test('of another assessment is told from one that is mistyped', () => {
    const other = sheetCode(
      { assessment: 'f123456789abcdef0123456789abcdef' },
      { place: 1, copy: 1, all: false },
    );
    expect(readBack(other)).toEqual({ ok: false, error: { kind: 'elsewhere' } });
  });

  test('of a number that no sheet has is refused, though it checks', () => {
    for (const number of [
      { place: 1, copy: 0, all: false },
      { place: 41, copy: 5, all: true },
    ])
      expect(readBack(sheetCode(owner, number))).toEqual(mistyped);
  });

  test('tells the sheets of another assessment, questionnaire or form apart', () => {
    const number = { place: 1, copy: 1, all: false };
    const owners: SheetOwner[] = [
      owner,
      { assessment: 'f123456789abcdef0123456789abcdef' },
      { questionnaire: 'a'.repeat(64), form: 'short' },
      { questionnaire: 'a'.repeat(64), form: 'full' },
      { questionnaire: 'b'.repeat(64), form: 'short' },
    ];
    const tags = owners.map((one) => sheetCode(one, number).replaceAll('-', '').slice(0, 4));
    expect(new Set(tags).size).toBe(owners.length);
  });

  test('is the same each time', () => {
    expect(sheetCode(owner, { place: 2, copy: 5, all: false })).toMatchInlineSnapshot(`"H9G-F24-4Q9"`);
  });
});
