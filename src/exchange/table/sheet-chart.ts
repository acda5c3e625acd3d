import type { NativeChart } from '#exchange/report/native-chart.ts';
import { area } from '#exchange/xlsx/area.ts';
import type { ChartCells, ChartToWrite } from '#exchange/xlsx/chart-xml.ts';
import type { PlacedChart } from '#exchange/xlsx/drawing-xml.ts';
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
  { sheet, columns, rows }: Pointed,
  shown: (value: Value) => Shown,
): ChartCells<Shown> {
  const place = columns.findIndex(({ id }) => id === column);
  const cells = rows.slice(from, from + count);
  if (place === -1 || count < 1 || cells.length !== count) {
    throw new Error(`a chart points to ${count} cells of ${column} that are not there`);
  }
  const below = { column: place + 1, row: from + count + 1 };
  return {
    formula: `${sheet}!${area({ column: place, row: from + 1 }, below)}`,
    values: cells.map((row) => shown(row[place] ?? null)),
  };
}

/** In cells of the usual size: about 640 px wide. */
const width = 10;
const lowest = 16;
/** Title, axis and legend. */
const around = 6;
/** Rows of the sheet that a bar needs. */
const barHeight = 0.9;

/** Right of the table, one below another. */
export function places(charts: readonly SheetChart[], columns: number): PlacedChart[] {
  let row = 1;
  return charts.map((chart) => {
    const { title, alt } = chart;
    const from = { column: columns + 1, row };
    const to = { column: columns + 1 + width, row: row + heightOf(chart) };
    row = to.row + 1;
    return { title, alt, from, to };
  });
}

function heightOf({ kind, categories, series }: SheetChart): number {
  if (kind === 'line') return lowest;
  if (kind === 'radar') return lowest + 4;
  const bars = categories.count * (kind === 'bars' ? series.length + 0.6 : 1.6);
  return Math.max(lowest, Math.ceil(around + bars * barHeight));
}
