import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { fileName } from '#charts/image/file-name.ts';
import { figuresOf } from '#charts/image/figures.ts';
import { tableToPaste } from '#charts/image/table-to-paste.ts';
import type { Frame } from '#charts/words/frame.ts';
import type { TableValue } from '#charts/words/table.ts';
import { csvLines } from '#exchange/table/csv.ts';
import type { Table } from '#exchange/table/table.ts';

const frame = (...rows: TableValue[][]): Frame => ({
  title: 'Komite Sekolah',
  facts: '9 pengisi · 12 November 2026',
  ends: null,
  legend: [],
  notes: [],
  source: 'PACTS',
  partnership: 'Sekolah Harapan',
  alt: '',
  table: {
    columns: [
      { id: 'name', label: 'Nama', number: false },
      { id: 'score', label: 'Skor', number: true },
      { id: 'spread', label: 'Sebaran', number: true, decimals: 1 },
    ],
    rows: rows.map((values, place) => ({ id: String(place), values })),
  },
  meanings: [],
  guide: 'pictures/hidden',
  file: 'komite',
});
const figures = (...rows: TableValue[][]): Table => figuresOf(frame(...rows));
const csv = (table: Table, language: 'id' | 'en') => [...csvLines(table, language)].join('');
/** Rows of a text with tabs, as a spreadsheet has them that is told the separator. */
const cells = (text: string) => Papa.parse<string[]>(text, { delimiter: '\t', quoteChar: '\u0000' }).data;

test('a day is a date, and none where there is none', () => {
  const of = frame(['Fence', '2026-03-05'], ['Garden', '']);
  const days = {
    ...of.table,
    columns: [
      { id: 'name', label: 'Nama', number: false },
      { id: 'day', label: 'Hari', number: false, date: true },
    ],
  };
  const { columns, rows } = figuresOf({ ...of, table: days });
  expect(columns.map(({ kind }) => kind)).toEqual(['text', 'date']);
  expect([...rows]).toEqual([
    ['Fence', '2026-03-05'],
    ['Garden', null],
  ]);
});

describe('figures as CSV', () => {
  test('have two decimals at the most, the language’s way, and stay numbers', () => {
    const table = figures(['Desa', 83.333333, -31.255], ['Komite', 70, 0]);
    expect(csv(table, 'id')).toBe('\uFEFFNama;Skor;Sebaran\r\nDesa;83,33;-31,25\r\nKomite;70;0\r\n');
    expect(csv(table, 'en')).toContain('Desa,83.33,-31.25\r\n');
  });

  test('[P4] what is not shown is an empty field, never zero', () => {
    expect(csv(figures(['Desa', null, null]), 'en')).toContain('Desa,,\r\n');
  });
});

describe('figures to be pasted', () => {
  const pasted = (language: 'id' | 'en', ...rows: TableValue[][]) => tableToPaste(figures(...rows), language);

  test('are rounded as on the page, with the language’s decimals and nothing between thousands', () => {
    const row = ['Desa', 12345.678, 1.25];
    expect(cells(pasted('id', row).text)).toEqual([
      ['Nama', 'Skor', 'Sebaran'],
      ['Desa', '12346', '1,3'],
    ]);
    expect(cells(pasted('en', row).text)[1]).toEqual(['Desa', '12346', '1.3']);
    expect(pasted('id', row).html).toContain('<td align="right">1,3</td>');
  });

  test('are the same in both forms, cell by cell', () => {
    const { html, text } = pasted('id', ['Desa', 1, null], ['Komite', 2, 3]);
    const laidOut = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell]) => cell),
    );
    expect(laidOut).toEqual(cells(text));
    expect(laidOut).toHaveLength(3);
  });

  test('what rounds to zero has no sign, and what is below zero keeps it', () => {
    expect(cells(pasted('en', ['Desa', -0.2, -0.26]).text)[1]).toEqual(['Desa', '0', '-0.3']);
  });

  test('[P4] what is not shown is an empty cell', () => {
    const { html, text } = pasted('en', ['Desa', null, null]);
    expect(cells(text)[1]).toEqual(['Desa', '', '']);
    expect(html).toContain('<td>Desa</td><td align="right"></td><td align="right"></td>');
  });

  test('[F29] no text is taken for a formula, in neither form', () => {
    for (const start of ['=', '+', '-', '@', '\t=', '\r=', ' =']) {
      const { html, text } = pasted('en', [`${start}HYPERLINK("x")`, 1, 1]);
      expect(cells(text)[1]?.[0]).toMatch(/^'/);
      expect(html).toContain(`<td>'`);
    }
  });

  test('a name with tabs, line ends and signs of HTML breaks neither form', () => {
    const { html, text } = pasted('en', ['<b>A\tB\r\nC</b> & "D"', 1, 1]);
    expect(cells(text)[1]).toEqual(['<b>A B C</b> & "D"', '1', '1.0']);
    expect(html).toContain('&lt;b&gt;A\tB\r\nC&lt;/b&gt; &amp; &quot;D&quot;');
  });
});

describe('the name of a file', () => {
  test('is made of letters and digits every system takes, and is never empty', () => {
    expect(fileName('Toko Maju PACTS 2026-11-12', 'png')).toBe('toko-maju-pacts-2026-11-12.png');
    expect(fileName('../../é: <script>', 'svg')).toBe('e-script.svg');
    expect(fileName('株式会社', 'csv')).toBe('pacts.csv');
    expect(fileName('../CON', 'svg')).toBe('pacts-con.svg');
  });
});
