import type { Column, Table, Value } from '#exchange/table/table.ts';

/** A table of the columns, called by the kinds they have. */
export const tableOf = (columns: readonly Column[], ...rows: readonly (readonly Value[])[]): Table => ({
  id: 'scores',
  title: 'Skor',
  columns,
  rows,
});

export const name: Column = { id: 'name', label: 'Nama', kind: 'text' };
export const score: Column = { id: 'score', label: 'Skor', kind: 'number', decimals: 1 };
export const day: Column = { id: 'day', label: 'Tanggal', kind: 'date' };
