import { columnLetters, type Sheet } from '#exchange/xlsx/sheet.ts';
import type { Place, Wrong } from '#exchange/questionnaire/finding.ts';

/** A column by its header: `label::English (en)` has the base `label` and the language `English (en)`. */
export type Column = {
  readonly letters: string;
  readonly header: string;
  readonly base: string;
  readonly language: string | null;
};

/** A row below the headers, its blank cells left out. */
export type Line = { readonly row: number; readonly cells: ReadonlyMap<Column, string> };

export type Table = {
  readonly sheet: string;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
};

/**
 * The sheet as columns with headers; its first row that holds anything has them. A value that a program works out is
 * wrong, save in the columns of `computed`: what it says depends on who opened the file last.
 */
export function readTable(
  { name, rows }: Sheet,
  computed: readonly string[] = [],
): { readonly table: Table; readonly wrong: readonly Wrong[] } {
  const [head, ...body] = rows;
  const wrong: Wrong[] = [];
  const columns = new Map<number, Column>();
  const seen = new Set<string>();
  for (const [index, { text: header }] of head?.cells ?? []) {
    const column = { letters: columnLetters(index), header, ...partsOf(header) };
    const key = `${column.base}::${column.language?.toLowerCase() ?? ''}`;
    if (seen.has(key)) {
      wrong.push({
        kind: 'repeated-column',
        header,
        place: { at: 'sheet', sheet: name, row: head?.number ?? 1, column: column.letters },
      });
      continue;
    }
    seen.add(key);
    columns.set(index, column);
  }
  const lines = body.map(({ number, cells }): Line => {
    const known = new Map<Column, string>();
    for (const [index, { text, trouble }] of cells) {
      const column = columns.get(index);
      const place: Place = { at: 'sheet', sheet: name, row: number, column: columnLetters(index) };
      if (trouble && column && computed.includes(column.base)) continue;
      if (trouble) wrong.push({ kind: trouble === 'formula' ? 'formula' : 'error-value', place });
      // A formula that was never worked out is there all the same: one mistake, one error
      if (column && (trouble || text !== '')) known.set(column, text || '=');
    }
    return { row: number, cells: known };
  });
  return { table: { sheet: name, columns: [...columns.values()], lines }, wrong };
}

/** Two colons, or one as some write it. */
function partsOf(header: string): Pick<Column, 'base' | 'language'> {
  const [, base = header, language = null] = /^([^:]*?)\s*::?\s*(.*)$/.exec(header) ?? [];
  const plain = base
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return { base: sameAs.get(plain) ?? plain, language };
}

/** Older and looser names for the same columns. */
const sameAs = new Map([
  ['caption', 'label'],
  ['listname', 'list_name'],
  ['value', 'name'],
  ['title', 'form_title'],
  ['id_string', 'form_id'],
]);

/** What stands in the column without a language; empty where nothing does. */
export function valueOf({ cells }: Line, base: string): string {
  for (const [column, text] of cells) {
    if (column.base === base && column.language === null) return text;
  }
  return '';
}

/** The place of a row, or of its cell in a column. */
export function placeIn({ sheet, columns }: Table, { row }: Pick<Line, 'row'>, base?: string): Place {
  const column = columns.find((one) => one.base === base)?.letters;
  return { at: 'sheet', sheet, row, ...(column === undefined ? {} : { column }) };
}
