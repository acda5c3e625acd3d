import type { Plotted } from './sign.ts';

/** Null: not shown. Numbers are as exact as they are; the screen rounds, a file does not. */
export type TableValue = string | number | null;

/** The figures of a chart, made from the same model as the drawing. The first column names the row. */
export type ChartTable = {
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly number: boolean;
    /** A plain date, `2026-11-12`; empty where there is none. */
    readonly date?: boolean;
    /** Shown on the screen; 0 unless told. */
    readonly decimals?: number;
    /** Its figures are drawn, and how; what is not marked stands in the table alone. */
    readonly plotted?: Plotted;
  }[];
  readonly rows: readonly { readonly id: string; readonly values: readonly TableValue[] }[];
  /** How a program that draws charts itself draws the same; not given: no kind of it fits. */
  readonly shape?: ChartShape;
};

export type ChartShape = {
  /** 'bars' lie; 'stack' are counts that add up. */
  readonly kind: 'bars' | 'stack' | 'line' | 'radar';
  /** The axis: 0..100, or as far as the counts go. */
  readonly axis: 'hundred' | 'counts';
  /** The first so many rows are drawn; all of them where it is not given. */
  readonly rows?: number;
};

export type Column<Row> = {
  readonly id: string;
  readonly label: string;
  readonly number?: boolean;
  readonly date?: boolean;
  readonly decimals?: number;
  readonly plotted?: Plotted;
  readonly value: (row: Row) => TableValue;
};

export const tableOf = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  shape?: ChartShape,
): ChartTable => ({
  columns: columns.map(({ id, label, number = false, date, decimals, plotted }) => ({
    id,
    label,
    number,
    ...(date ? { date } : {}),
    ...(decimals === undefined ? {} : { decimals }),
    ...(plotted ? { plotted } : {}),
  })),
  rows: rows.map((row) => ({ id: row.id, values: columns.map(({ value }) => value(row)) })),
  ...(shape ? { shape } : {}),
});
