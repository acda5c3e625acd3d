import { describe, expect, test } from 'vitest';
import type { Block, ReportDocument } from '#exchange/report/document.ts';
import type { Table } from '#exchange/table/table.ts';
import { all, type Element } from '../docx/read-docx.ts';
import { wordsIn } from '../docx/written.ts';
import { sampleDocument } from '../sample-document.ts';
import { openedDeck, textsOf, titleOf } from './opened-deck.ts';

const report = sampleDocument('id');

const withTable = (columns: number, rows: number): ReportDocument => {
  const table: Table = {
    id: 'made',
    title: 'Tabel',
    columns: Array.from(
      { length: columns },
      (_, at) =>
        ({ id: `c${at}`, label: `Kolom ${at}`, kind: at === 0 ? 'text' : 'number', decimals: 1 }) as const,
    ),
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_column, at) => (at === 0 ? `Baris ${row}` : row + at / 10)),
    ),
  };
  const block: Block = { kind: 'table', id: 'made', title: 'Tabel', table, notes: [], cite: null };
  return { ...report, intro: [], sections: [{ id: 'one', title: 'Satu', blocks: [block] }] };
};

describe('tables on slides', () => {
  test('keep every row in its order, the head on each slide, numbers as the language writes them', async () => {
    const { slides } = await openedDeck(report);
    const pages = slides
      .filter((slide) => titleOf(slide)?.startsWith('Rata-rata setiap pernyataan'))
      .map(cellsOf);
    expect(pages.map((rows) => rows.length)).toEqual([11, 11, 11, 11]);
    for (const rows of pages) expect(rows[0]).toEqual(['No.', 'Pernyataan', 'n', 'Rata-rata (1–5)']);
    const body = pages.flatMap((rows) => rows.slice(1));
    expect(body.map(([number]) => number)).toEqual(Array.from({ length: 40 }, (_, at) => String(at + 1)));
    expect(body[1]).toEqual(['2', 'Mitra ini mengundang kami sebelum keputusan diambil (2).', '23', '1,37']);
    expect(body[4]?.slice(2)).toEqual(['–', '–']);
  });

  test('have a head that programs know as one', async () => {
    const { slides } = await openedDeck(report);
    const heads = slides.flatMap((slide) => all(slide, 'tblPr'));
    expect(heads.length).toBeGreaterThan(6);
    for (const { attributes } of heads) expect(attributes.get('firstRow')).toBe('1');
  });

  test('too wide for a slide are split by columns, the first one beside each part', async () => {
    const { slides } = await openedDeck(withTable(25, 5));
    const pages = slides.map(cellsOf).filter((rows) => rows.length > 0);
    expect(pages.length).toBeGreaterThan(1);
    for (const rows of pages)
      expect(rows.map(([first]) => first)).toEqual([
        'Kolom 0',
        ...Array.from({ length: 5 }, (_, at) => `Baris ${at}`),
      ]);
    expect(pages.flatMap(([head = []]) => head.slice(1))).toEqual(
      Array.from({ length: 24 }, (_, at) => `Kolom ${at + 1}`),
    );
    const widths = slides
      .flatMap((slide) => all(slide, 'tbl'))
      .map(
        (table) =>
          all(table, 'gridCol').reduce((sum, { attributes }) => sum + Number(attributes.get('w')), 0) /
          12_700,
      );
    for (const width of widths) expect(width).toBeLessThanOrEqual(872.1);
  });

  test('too long for slides stop, and say where the rest is', async () => {
    const { slides } = await openedDeck(withTable(3, 300));
    const pages = slides.map(cellsOf).filter((rows) => rows.length > 0);
    expect(pages).toHaveLength(8);
    const more = wordsIn.id.t('report.slide.more-rows');
    expect(slides.filter((slide) => textsOf(slide).includes(more))).toHaveLength(8);
    const short = await openedDeck(withTable(3, 30));
    expect(short.slides.some((slide) => textsOf(slide).includes(more))).toBe(false);
  });
});

const cellsOf = (slide: Element): string[][] =>
  all(slide, 'tr').map((row) => all(row, 'tc').map((cell) => textsOf(cell).join('\n')));
