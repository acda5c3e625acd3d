import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvLines, csvPieces, writeCsv } from '#exchange/table/csv.ts';
import type { Table } from '#exchange/table/table.ts';
import { hostile, marks } from './formulas.ts';
import { day, name, score, tableOf } from './made-table.ts';

const dialects = ['id', 'en'] as const;
const separators = { id: ';', en: ',' };

const textOf = (table: Table, dialect: 'id' | 'en') => [...csvLines(table, dialect)].join('');

/** The rows as an independent reader has them. */
const read = (text: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(text.slice(1), { delimiter, skipEmptyLines: true }).data;

/** What Excel, LibreOffice and Google Sheets would work out, were it in a cell. */
const isFormula = (cell: string): boolean =>
  marks.some((mark) => cell.replace(/^[\s\p{Cf}]+/u, '').startsWith(mark)) || /^[\t\r\n]/.test(cell);

/** Also a number may begin with a minus. */
const isNumber = (cell: string): boolean => /^-?\d+([.,]\d+)?(e[+-]?\d+)?$/.test(cell);

describe('a table as CSV', () => {
  test('is read back in both dialects: days as they are, decimals the language’s way, nothing for null', () => {
    const table = tableOf(
      [name, score, day],
      ['Desa', 83.25, '2026-11-12'],
      ['Komite', -0.5, null],
      [null, 3, ''],
    );
    expect(read(textOf(table, 'id'), ';')).toEqual([
      ['Nama', 'Skor', 'Tanggal'],
      ['Desa', '83,25', '2026-11-12'],
      ['Komite', '-0,5', ''],
      ['', '3', ''],
    ]);
    expect(read(textOf(table, 'en'), ',')[2]).toEqual(['Komite', '-0.5', '']);
  });

  test('begins with the mark of UTF-8, and each line ends as RFC 4180 has it', () => {
    const bytes = writeCsv(tableOf([name], ['é 🙏']), 'id');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('Nama\r\né 🙏\r\n');
  });

  test('a table without rows has its head', () => {
    expect(textOf(tableOf([name, score]), 'en')).toBe('\uFEFFNama,Skor\r\n');
  });

  test('numbers are as exact as they are, the smallest and the largest too', () => {
    const numbers = [1 / 3, 1e21, 1.5e-7, -0, Number.MAX_SAFE_INTEGER];
    const [, ...rows] = read(textOf(tableOf([score], ...numbers.map((one) => [one])), 'id'), ';');
    expect(rows.map(([one = '']) => Number(one.replace(',', '.')))).toEqual([
      1 / 3,
      1e21,
      1.5e-7,
      0,
      2 ** 53 - 1,
    ]);
  });

  test('what is no number is a bug, and no empty field', () => {
    expect(() => textOf(tableOf([score], [Number.NaN]), 'id')).toThrow();
  });

  test.each(dialects)('whatever is written comes back, field by field (%s)', (dialect) => {
    const text = fc.string({ unit: 'binary' }).filter((one) => one.isWellFormed());
    const cell = fc.oneof(text, fc.constantFrom('a;b', 'a,b', '"a"', ' a ', 'a\r\nb', 'a\tb', '|'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const plain = (one: string) =>
          one.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\t\n\u0020-\u007E\u0080-\u{10FFFF}]/gu, ' ');
        const back = read(textOf(tableOf([name, name], ...rows), dialect), separators[dialect]);
        expect(back.slice(1).map((row) => row.map((one) => one.replaceAll("'", '')))).toEqual(
          rows.map((row) => row.map((one) => plain(one).replaceAll("'", ''))),
        );
      }),
    );
  });

  test('pieces are the same bytes as the whole', () => {
    const rows = Array.from({ length: 10_000 }, (_, place) => [`Mitra ${place}`, place / 7]);
    const table = tableOf([name, score], ...rows);
    expect(Buffer.concat([...csvPieces(table, 'id')])).toEqual(Buffer.from(writeCsv(table, 'id')));
    expect([...csvPieces(table, 'id')].length).toBeGreaterThan(3);
  });

  test('rows are taken one by one, never all at once', () => {
    let taken = 0;
    const rows = {
      *[Symbol.iterator]() {
        for (;;) yield [`${(taken += 1)}`];
      },
    };
    const lines = csvLines({ ...tableOf([name]), rows }, 'id');
    for (let line = 0; line < 4; line += 1) lines.next();
    expect(taken).toBe(3);
  });
});

describe('[F29] formulas in CSV', () => {
  test.each(marks.concat('\t', '\r', '\n'))(
    'a text, a header and a name that begin with %j stay texts',
    (mark) => {
      const text = `${mark}cmd`;
      const table = tableOf([{ ...name, label: text }], [text], [`  ${text}`], [`\u200B${text}`]);
      for (const dialect of dialects) {
        const cells = read(textOf(table, dialect), separators[dialect]).flat();
        expect(cells).toHaveLength(4);
        expect(cells.filter(isFormula)).toEqual([]);
      }
    },
  );

  test('numbers are untouched, below zero too', () => {
    expect(textOf(tableOf([score], [-31.25], [-4]), 'id')).toBe('\uFEFFSkor\r\n-31,25\r\n-4\r\n');
  });

  test('nothing hostile is a formula, whatever letter a program takes for the separator and whether it heeds quotes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 5 }), (rows) => {
        const embedded = rows.map(([first, second]) => [
          first,
          `a;${second}`,
          `b,${first}`,
          `c\t${second}`,
          5,
        ]);
        const table = tableOf([name, name, name, name, score], ...embedded);
        for (const dialect of dialects) {
          const text = textOf(table, dialect);
          for (const delimiter of [';', ',', '\t', '|']) {
            for (const quoteChar of ['"', '\u0001']) {
              const cells = Papa.parse<string[]>(text.slice(1), { delimiter, quoteChar }).data.flat();
              const bare = cells.map((cell) => cell.replaceAll('"', ''));
              expect(bare.filter((cell) => isFormula(cell) && !isNumber(cell) && cell.trim() !== '')).toEqual(
                [],
              );
            }
          }
        }
      }),
    );
  });

  test('a dash within a sentence is left alone', () => {
    const said = 'Bu Sri - ketua kelompok = orang yang tepat, +62 812 nomornya';
    const [, [cell] = []] = read(textOf(tableOf([name], [said]), 'id'), ';');
    expect(cell).toBe(said.replace(', +62', ",' +62"));
  });
});
