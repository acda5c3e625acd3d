/** Null: not shown. Numbers are as exact as they are; the screen rounds, a file does not. */
export type TableValue = string | number | null;

/** The figures of a chart, made from the same model as the drawing. The first column names the row. */
export type ChartTable = {
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly number: boolean;
    /** Shown on the screen; 0 unless told. */
    readonly decimals?: number;
  }[];
  readonly rows: readonly { readonly id: string; readonly values: readonly TableValue[] }[];
};

export type Column<Row> = {
  readonly id: string;
  readonly label: string;
  readonly number?: boolean;
  readonly decimals?: number;
  readonly value: (row: Row) => TableValue;
};

export const tableOf = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): ChartTable => ({
  columns: columns.map(({ id, label, number = false, decimals }) => ({
    id,
    label,
    number,
    ...(decimals === undefined ? {} : { decimals }),
  })),
  rows: rows.map((row) => ({ id: row.id, values: columns.map(({ value }) => value(row)) })),
});
