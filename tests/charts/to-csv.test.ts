import { describe, expect, test } from 'vitest';
import { fileName } from '#charts/image/file-name.ts';
import { toCsv } from '#charts/image/to-csv.ts';
import type { ChartTable, TableValue } from '#charts/words/table.ts';

const table = (...rows: TableValue[][]): ChartTable => ({
  columns: [
    { id: 'name', label: 'Nama', number: false },
    { id: 'score', label: 'Skor', number: true },
  ],
  rows: rows.map((values, place) => ({ id: String(place), values })),
});
const lines = (csv: string) => csv.slice(1).split('\r\n');

describe('figures as CSV', () => {
  test('[F29] text that a spreadsheet would take for a formula is neutralised, in cells and in headers', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      const [, row] = lines(toCsv(table([`${start}HYPERLINK(1)`, 1]), 'en'));
      expect(row?.replaceAll('"', '').startsWith(`'`)).toBe(true);
    }
    const named = { columns: [{ id: 'a', label: '=1+1', number: false }], rows: [] };
    expect(lines(toCsv(named, 'en'))[0]).toBe(`'=1+1`);
  });

  test('[F29] numbers stay numbers, below zero too', () => {
    expect(lines(toCsv(table(['Desa', -31.25], ['Komite', 70]), 'en'))).toEqual([
      'Nama,Skor',
      'Desa,-31.25',
      'Komite,70',
      '',
    ]);
  });

  test('Indonesian spreadsheets get semicolons and decimal commas; all get the mark of UTF-8', () => {
    const csv = toCsv(table(['Desa', 83.333333]), 'id');
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(lines(csv)).toEqual(['Nama;Skor', 'Desa;83,33', '']);
  });

  test('separators, quotes and line breaks in a name do not break a row (RFC 4180)', () => {
    expect(lines(toCsv(table(['a;b', 1], ['a,b', 2], ['"a"', 3]), 'id')).slice(1)).toEqual([
      '"a;b";1',
      'a,b;2',
      '"""a""";3',
      '',
    ]);
    expect(toCsv(table(['a\r\nb', 1]), 'en')).toContain('"a\r\nb",1');
  });

  test('[P4] what is not shown is an empty field, never zero', () => {
    expect(lines(toCsv(table(['Desa', null]), 'en'))[1]).toBe('Desa,');
  });
});

describe('the name of a file', () => {
  test('is made of letters and digits every system takes, and is never empty', () => {
    expect(fileName('Toko Maju PACTS 2026-11-12', 'png')).toBe('toko-maju-pacts-2026-11-12.png');
    expect(fileName('../../é: <script>', 'svg')).toBe('e-script.svg');
    expect(fileName('株式会社', 'csv')).toBe('pacts.csv');
  });
});
