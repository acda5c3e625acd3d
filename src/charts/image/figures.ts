import type { Frame } from '#charts/words/frame.ts';
import type { TableValue } from '#charts/words/table.ts';
import type { Table } from '#exchange/table/table.ts';

/** Hundredths: more would be a rounding's noise. */
const steps = 100;

/** The figures behind a chart as a table that leaves the app. */
export const figuresOf = ({ title, table }: Frame): Table => ({
  id: 'figures',
  title,
  columns: table.columns.map(({ id, label, number, date, decimals = 0 }) => ({
    id,
    label,
    kind: number ? 'number' : date ? 'date' : 'text',
    decimals,
  })),
  rows: table.rows.map(({ values }) =>
    values.map((value, place) => (table.columns[place]?.date ? value || null : rounded(value))),
  ),
});

const rounded = (value: TableValue): TableValue =>
  typeof value === 'number' ? Math.round(value * steps) / steps : value;
