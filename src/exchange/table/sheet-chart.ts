import type { NativeChart } from '#exchange/report/native-chart.ts';
import { area } from '#exchange/xlsx/area.ts';
import type { ChartCells, ChartToWrite } from '#exchange/xlsx/chart-xml.ts';
import { decimalFormat } from '#exchange/xlsx/written-styles.ts';
import type { Table, Value } from './table.ts';

/** Cells of the table, one below another: so many rows of the column, the first row of the table is 0. */
export type Cells = { readonly column: string; readonly from: number; readonly count: number };

/** A chart beside a table, drawn by the spreadsheet program from the table's cells: it follows whoever changes them. */
export type SheetChart = Pick<NativeChart, 'kind' | 'from' | 'to' | 'decimals'> & {
  readonly title: string;
  /** What it shows, in words. */
  readonly alt: string;
  readonly categories: Cells;
  /** Cells without a number are gaps. */
  readonly series: readonly { readonly name: string; readonly cells: Cells; readonly colour: string }[];
};

/** What a chart points to. */
export type Pointed = {
  /** As formulas have it. */
  readonly sheet: string;
  readonly columns: Table['columns'];
  readonly rows: readonly (readonly Value[])[];
  /** Where the first of them lies in the sheet, from 0. */
  readonly firstRow: number;
  readonly language: string;
};

export function chartToWrite(
  { kind, title, categories, series, from, to, decimals }: SheetChart,
  pointed: Pointed,
): ChartToWrite {
  return {
    kind,
    title,
    language: pointed.language,
    categories: cellsOf(categories, pointed, (value) => String(value ?? '')),
    series: series.map(({ name, cells, colour }) => ({
      name,
      colour,
      cells: cellsOf(cells, pointed, (value) => (typeof value === 'number' ? value : null)),
    })),
    from,
    to,
    format: decimalFormat(decimals),
  };
}

function cellsOf<Shown>(
  { column, from, count }: Cells,
  { sheet, columns, rows, firstRow }: Pointed,
  shown: (value: Value) => Shown,
): ChartCells<Shown> {
  const place = columns.findIndex(({ id }) => id === column);
  const cells = rows.slice(from, from + count);
  if (place === -1 || count < 1 || cells.length !== count) {
    throw new Error(`a chart points to ${count} cells of ${column} that are not there`);
  }
  const below = { column: place + 1, row: firstRow + from + count };
  return {
    formula: `${sheet}!${area({ column: place, row: firstRow + from }, below)}`,
    values: cells.map((row) => shown(row[place] ?? null)),
  };
}

/** In rows of the usual size. */
const linesHeight = 16;
const lowestBars = 11;
/** Title, axis and legend. */
const around = 6;
/** Rows of the sheet that a bar needs. */
const barHeight = 0.75;

/** In rows of the sheet. */
export function heightOf({ kind, categories, series }: SheetChart): number {
  if (kind === 'line') return linesHeight;
  if (kind === 'radar') return linesHeight + 4;
  const bars = categories.count * (kind === 'bars' ? series.length + 0.6 : 1.6);
  return Math.max(lowestBars, Math.ceil(around + bars * barHeight));
}
