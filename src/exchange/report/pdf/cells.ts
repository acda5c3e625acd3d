import { cellText } from '#exchange/report/cell-text.ts';
import type { Table } from '#exchange/table/table.ts';
import type { Words } from '#i18n/words.ts';

/** A table in words, cell by cell. */
export type Cells = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether a column's cells end in line, as numbers do. */
  readonly atEnd: readonly boolean[];
};

export function cellsOf(
  { columns, rows }: Table,
  { words, plain }: { words: Words; plain: (text: string) => string },
): Cells {
  return {
    heads: columns.map(({ label }) => plain(label)),
    rows: Array.from(rows, (row) =>
      columns.map((column, at) => plain(cellText(row[at] ?? null, column, words))),
    ),
    atEnd: columns.map(({ kind }) => kind === 'number'),
  };
}
