import type { PlacedChart } from '#exchange/xlsx/drawing-xml.ts';
import { heightOf, type SheetChart } from './sheet-chart.ts';
import type { Column, Value } from './table.ts';

/** A small table under its heading, and the chart of it. */
export type Block = {
  readonly heading: string;
  readonly note: string;
  /** The first one tells in words what a row is. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
  readonly chart: SheetChart | null;
};

/** A sheet to be read: its tables one below another, each chart beside its own, or below where that is wide. */
export type BlockSheet = {
  readonly title: string;
  readonly heading: string;
  readonly note: string;
  readonly blocks: readonly Block[];
};

/** Where it lies in its sheet, rows and columns from 0. */
export type PlacedBlock = Block & {
  readonly headingRow: number;
  /** Above the first row of the table. */
  readonly headRow: number;
  /** Below its table and its chart. */
  readonly end: number;
  readonly drawn: { readonly chart: SheetChart; readonly at: PlacedChart } | null;
};

/** Columns of a table beside which a chart fits on a screen 1280 px wide. */
const mostBeside = 7;
/** Of a chart, in columns: beside in those of the usual size, about 510 px; below in those of the table. */
const width = 8;

export const isWide = ({ columns }: Block): boolean => columns.length > mostBeside;

/** All charts that lie beside their tables begin in the same column. */
export function placed({ blocks }: BlockSheet): readonly PlacedBlock[] {
  const beside = Math.max(0, ...blocks.filter((one) => !isWide(one)).map(({ columns }) => columns.length));
  // Below heading, note and a blank
  let next = 3;
  return blocks.map((block) => {
    const { chart, rows } = block;
    const headingRow = next;
    const headRow = next + 2;
    const below = headRow + 1 + rows.length;
    const from = isWide(block) ? { column: 0, row: below + 1 } : { column: beside + 1, row: headRow };
    const to = { column: from.column + width, row: from.row + (chart ? heightOf(chart) : 0) };
    const end = Math.max(below, chart ? to.row : 0);
    next = end + 1;
    const drawn = chart ? { chart, at: { title: chart.title, alt: chart.alt, from, to } } : null;
    return { ...block, headingRow, headRow, end, drawn };
  });
}
