import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headOf } from '#exchange/qr/head.ts';
import { fromText, toText } from '#exchange/qr/text-code.ts';

const anyBytes = fc
  .uint8Array({ minLength: 9, maxLength: 400 })
  .map((bytes) => Uint8Array.of(headOf('answers'), ...bytes));

const bytes = Uint8Array.from({ length: 120 }, (_, place) =>
  place === 0 ? headOf('answers') : (place * 37) % 256,
);
const text = toText(bytes);
const lines = text.split('\n');
const symbols = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');

/** The text with one symbol changed by the rule. */
const withLine = (line: number, change: (before: string) => string): string =>
  lines.map((before, place) => (place === line ? change(before) : before)).join('\n');

describe('a text code', () => {
  test('is lines of five groups of four', () => {
    expect(lines[0]).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){4}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(lines.length).toBe(11);
  });

  test('brings all bytes back', () => {
    fc.assert(
      fc.property(anyBytes, (any) => {
        expect(fromText(toText(any))).toEqual({ ok: true, value: any });
      }),
    );
  });

  test.each<[string, (code: string) => string]>([
    ['small letters', (code) => code.toLowerCase()],
    ['O for 0', (code) => code.replaceAll('0', 'O')],
    ['I and l for 1', (code) => code.replace('1', 'I').replaceAll('1', 'l')],
    ['no spaces', (code) => code.replaceAll(' ', '')],
    ['dashes', (code) => code.replaceAll(' ', '-')],
    ['empty lines and other ends of line', (code) => code.replaceAll('\n', '\r\n\r\n')],
    ['all in one line', (code) => code.replaceAll('\n', ' ')],
    [
      'lines that a chat broke elsewhere',
      (code) => code.replaceAll(/\s/g, '').replaceAll(/(.{13})/g, '$1\n'),
    ],
    ['words around it', (code) => `Jawaban saya untuk Bu Sri:\n\n${code}\n\nOK\nTerima kasih, sampai jumpa!`],
  ])('is read with %s', (_name, change) => {
    expect(fromText(change(text))).toEqual({ ok: true, value: bytes });
  });

  test('tells the line of any one wrong symbol, and of any two neighbours that changed places', () => {
    const anyPlace = fc.tuple(fc.nat(lines.length - 2), fc.nat(19), fc.constantFrom(...symbols));
    fc.assert(
      fc.property(anyPlace, fc.boolean(), ([line, at, symbol], swap) => {
        const wrong = withLine(line, (before) => {
          const plain = before.replaceAll(' ', '');
          const next = plain.charAt(at + 1);
          if (swap && next !== '') return plain.slice(0, at) + next + plain.charAt(at) + plain.slice(at + 2);
          return plain.slice(0, at) + symbol + plain.slice(at + 1);
        });
        const isSame = wrong.replaceAll(' ', '') === text.replaceAll(' ', '');
        expect(fromText(wrong)).toEqual(
          isSame ? { ok: true, value: bytes } : { ok: false, error: { kind: 'mistyped', line: line + 1 } },
        );
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a symbol too few', 3, (before: string) => before.slice(0, -1)],
    ['a symbol too many', 4, (before: string) => `${before}7`],
    ['a symbol that is none', 5, (before: string) => `U${before.slice(1)}`],
    ['a line that is missing', 2, () => ''],
  ])('tells the line of %s', (_name, line, change) => {
    expect(fromText(withLine(line, change))).toEqual({
      ok: false,
      error: { kind: 'mistyped', line: line + 1 },
    });
  });

  test('tells that two lines changed places', () => {
    const [first = '', second = '', ...rest] = lines;
    expect(fromText([second, first, ...rest].join('\n'))).toEqual({
      ok: false,
      error: { kind: 'mistyped', line: 1 },
    });
  });

  test('that ends too early is damaged', () => {
    expect(fromText(lines.slice(0, -1).join('\n'))).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  test.each([
    '',
    'Halo',
    'Ya, nanti sore',
    '1234 5678',
    'https://example.org',
    'Kepada Yth. Bapak Kepala Desa',
    'Kepada Yth. Bapak Kepala Desa\nMari bertemu Senin jam 9 pagi di balai desa',
  ])('%j is none', (other) => {
    expect(fromText(other)).toEqual({ ok: false, error: { kind: 'not-ours' } });
  });

  test('[F22] whatever text: a result, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (any) => {
        expect(typeof fromText(any).ok).toBe('boolean');
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...symbols, '\n', ' ', 'U', 'é'), { maxLength: 900 }), (any) => {
        expect(typeof fromText(any.join('')).ok).toBe('boolean');
      }),
    );
  });
});
