import type { Block } from '#exchange/report/document.ts';
import { cellText } from '#exchange/report/cell-text.ts';
import type { Words } from '#i18n/words.ts';
import { columnGroups } from './column-groups.ts';
import { fitting } from './fitting.ts';
import { textHeight } from './measure.ts';
import { cellSide } from './places.ts';
import { roomsOf } from './rooms.ts';
import type { PageSlide, TablePage, Under, Where } from './slide.ts';
import { goesOn } from './text-slides.ts';

/** Rows below the head, and slides of one table, at the most. */
const mostRows = 12;
const mostSlides = 8;
/** Above and below the text in a cell together. */
const padding = 10;
type TableBlock = Extract<Block, { kind: 'table' }>;

type Around = {
  /** So many slides with the same title come before it. */
  readonly before?: number;
  readonly under?: Under | null;
};

/** A table over as many slides as it takes; what is too much for slides is left to the spreadsheet, and that is said. */
export function tableSlides(
  block: TableBlock,
  where: Where,
  words: Words,
  { before = 0, under = null }: Around = {},
): PageSlide[] {
  const { table, title, notes, cite } = block;
  const rows = [...table.rows].map((row) =>
    table.columns.map((column, at) => cellText(row[at] ?? null, column, words)),
  );
  const head = table.columns.map(({ label }) => label);
  const below = fitting([...notes, words.t('report.slide.more-rows')], words);
  const room = roomsOf({ title: goesOn(title, before + mostSlides), under, talk: [], below }).content.h;
  const all = columnGroups([head, ...rows], table.columns).flatMap(({ columns, widths, size }) => {
    const only = (row: readonly string[]) => columns.map((at) => row[at] ?? '');
    const numbers = columns.map((at) => table.columns[at]?.kind === 'number');
    return pages(only(head), rows.map(only), { widths, size, numbers }, room);
  });
  const shown = all.slice(0, mostSlides);
  return shown.map((page, index) => ({
    kind: 'page',
    above: where.above,
    title: goesOn(title, before + index),
    under,
    content: { kind: 'table', page, alt: title },
    talk: [],
    below: all.length > shown.length ? below : fitting(notes, words),
    foot: cite ?? where.foot,
    speaks: [...notes, ...(cite === null ? [] : [cite])],
  }));
}

type Dress = Omit<TablePage, 'rows' | 'heights'>;

/** The rows on as few slides as they need, evenly, the head on each. */
function pages(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  dress: Dress,
  room: number,
): TablePage[] {
  const needed = filled(head, rows, dress, { rows: mostRows, height: room }).length;
  const each = Math.ceil(rows.length / Math.max(1, needed));
  return filled(head, rows, dress, { rows: each, height: room }).map((page) => Object.assign(page, dress));
}

type Rows = { readonly rows: (readonly string[])[]; readonly heights: number[] };

function filled(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  dress: Dress,
  most: { readonly rows: number; readonly height: number },
): Rows[] {
  const headHeight = heightOf(head, dress);
  const found: Rows[] = [];
  let left = 0;
  for (const row of rows) {
    const height = heightOf(row, dress);
    let page = found.at(-1);
    if (!page || page.rows.length > most.rows || height > left) {
      page = { rows: [head], heights: [headHeight] };
      found.push(page);
      left = most.height - headHeight;
    }
    page.rows.push(row);
    page.heights.push(height);
    left -= height;
  }
  return found;
}

const heightOf = (row: readonly string[], { widths, size }: Dress): number =>
  padding +
  Math.max(...row.map((text, at) => textHeight(text || 'x', size, (widths[at] ?? 0) - 2 * cellSide)));
