import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetCode, type SheetNumber, type SheetOwner } from '#domain/responses/sheet-code.ts';

const symbols = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const owner: SheetOwner = { assessment: '0123456789abcdef0123456789abcdef' };

const digitsOf = (code: string) => Array.from(code.replaceAll('-', ''), (symbol) => symbols.indexOf(symbol));

/** As docs/paper.md says: null for a code that does not check. */
function readBack(code: string): SheetNumber | null {
  const digits = digitsOf(code);
  const sum = digits.slice(0, 8).reduce((total, digit, index) => total + (index + 1) * digit, 0);
  if (sum % 31 !== digits[8]) return null;
  const number = digits.slice(4, 8).reduce((total, digit) => total * 31 + digit, 0);
  const place = Math.floor(number / 1000) % 41;
  return { place, copy: number % 1000, all: number >= 41_000 };
}

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
        expect(readBack(sheetCode(owner, number))).toEqual(number);
      }),
    );
  });

  test('is noticed when one symbol is mistyped', () => {
    const code = sheetCode(owner, { place: 3, copy: 17, all: false });
    for (const [at, right] of Array.from(code).entries()) {
      if (right === '-') continue;
      for (const wrong of symbols.replace(right, ''))
        expect(readBack(code.slice(0, at) + wrong + code.slice(at + 1))).toBeNull();
    }
  });

  test('is noticed when any two symbols changed places', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const plain = sheetCode(owner, number).replaceAll('-', '').split('');
        for (const [i, one] of plain.entries()) {
          for (const [j, other] of plain.entries()) {
            if (one === other) continue;
            expect(readBack(plain.with(i, other).with(j, one).join(''))).toBeNull();
          }
        }
      }),
      { numRuns: 20 },
    );
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
