import { describe, expect, test } from 'vitest';
import { cellText } from '#exchange/report/cell-text.ts';
import { cellMargin, fitTable } from '#exchange/report/docx/fit-table.ts';
import { textWidth } from '#exchange/report/docx/page.ts';
import { makeMeasure } from '#exchange/report/text-width.ts';
import type { Column, Table, Value } from '#exchange/table/table.ts';
import { itemTable, matrixTable } from '../sample-tables.ts';
import { wordsIn } from './written.ts';

const words = wordsIn.id;
const measure = makeMeasure();
const fit = (table: Table) => fitTable(table, words);

const tableOf = (
  columns: readonly Pick<Column, 'label' | 'kind'>[],
  rows: readonly (readonly Value[])[],
): Table => ({
  id: 'made',
  title: 'Made',
  columns: columns.map((column, at) => ({ id: `c${at}`, ...column })),
  rows,
});
const numbers = (count: number) =>
  tableOf(
    Array.from({ length: count }, (_, at) => ({ label: `Kolom ${at}`, kind: 'number' as const })),
    [Array.from({ length: count }, (_, at) => at)],
  );

describe('a table on A4', () => {
  test('stands upright in letters of 9 points as long as its words fit', () => {
    expect(fit(itemTable('id'))).toMatchObject({ way: 'portrait', points: 9 });
    expect(fit(numbers(4))).toMatchObject({ way: 'portrait', points: 9 });
  });

  test('turns its page before its letters become smaller than 8, and never below 7', () => {
    expect(fit(matrixTable('id')).way).toBe('landscape');
    const wide = Array.from({ length: 60 }, (_, at) => fit(numbers(at + 1)));
    const order = wide.map(({ way, points }) => `${way} ${points}`);
    const seen = [...new Set(order)];
    const due = ['portrait 9', 'portrait 8', 'landscape 9', 'landscape 8', 'landscape 7'];
    // A column more may pass over one of them
    expect(seen).toEqual(due.filter((one) => seen.includes(one)));
    expect(seen).toEqual(expect.arrayContaining(['portrait 9', 'landscape 9', 'landscape 7']));
  });

  test.each([1, 5, 12, 60])('fills the width of its page with %i columns, and no more', (count) => {
    const { widths, way } = fit(numbers(count));
    const all = widths.reduce((sum, width) => sum + width, 0);
    expect(all).toBeLessThanOrEqual(textWidth[way]);
    expect(all).toBeGreaterThan(textWidth[way] - 2 * count);
  });

  test('cuts no word', () => {
    for (const table of [itemTable('id'), matrixTable('en')]) {
      const { heads, rows, widths, points } = fit(table);
      for (const [at, width] of widths.entries()) {
        const texts = [heads[at] ?? '', ...rows.map((row) => row[at] ?? '')].flatMap((text) =>
          text.split(/\s+/),
        );
        for (const word of texts)
          expect(measure(word, points * 20) + 2 * cellMargin).toBeLessThanOrEqual(width + 1);
      }
    }
  });

  test('a word without end does not take the page from the others', () => {
    const { widths, way } = fit(
      tableOf(
        [
          { label: 'Apa', kind: 'text' },
          { label: 'Siapa', kind: 'text' },
        ],
        [['sangatpanjang'.repeat(40), 'Yayasan Air Jernih']],
      ),
    );
    expect(way).toBe('portrait');
    expect(widths[1]).toBeGreaterThan(measure('Yayasan', 180) + 2 * cellMargin);
  });

  test('columns of numbers of one kind are equally wide', () => {
    const [, ...widths] = fit(matrixTable('id')).widths;
    expect(new Set(widths).size).toBe(1);
  });

  test('without rows it is its head', () => {
    expect(fit(tableOf([{ label: 'Apa', kind: 'text' }], []))).toMatchObject({ heads: ['Apa'], rows: [] });
  });
});

test.each([
  [null, 1, '–'],
  [0, 1, '0,0'],
  [-0.04, 1, '0,0'],
  [62.5, 2, '62,50'],
  [1234.5, 1, '1.234,5'],
  [7, 0, '7'],
] as const)('a number %s with %i decimals reads %s', (value, decimals, text) => {
  expect(cellText(value, { id: 'n', label: 'n', kind: 'number', decimals }, words)).toBe(text);
});
