import { columnLetters } from '#exchange/xlsx/cell.ts';
import type { Sheet } from '#exchange/xlsx/sheet.ts';
import type { Left, Place, Wrong } from '#exchange/questionnaire/finding.ts';

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

/** Columns by their bases: those that are read, and those of them that a program may work out. */
export type Reading = { readonly read: readonly string[]; readonly computed?: readonly string[] };

type Read = { readonly table: Table; readonly wrong: readonly Wrong[]; readonly left: readonly Left[] };

/**
 * The sheet as columns with headers; its first row that holds anything has them. What is worked out, or shown otherwise
 * than it is kept, is wrong where it is read: what it says depends on who opened the file last.
 */
export function readTable({ name, rows }: Sheet, { read, computed = [] }: Reading): Read {
  const [head, ...body] = rows;
  const wrong: Wrong[] = [];
  const left: Left[] = [];
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
      if (!column) {
        if (!head?.cells.has(index)) left.push({ kind: 'no-header', place });
        continue;
      }
      if (trouble && computed.includes(column.base)) continue;
      if (trouble && read.includes(column.base)) wrong.push({ kind: wrongBy[trouble], place });
      // A formula that was never worked out is there all the same: one mistake, one error
      known.set(column, text || '=');
    }
    return { row: number, cells: known };
  });
  return { table: { sheet: name, columns: [...columns.values()], lines }, wrong, left };
}

const wrongBy = {
  formula: 'formula',
  error: 'error-value',
  'shown-otherwise': 'shown-otherwise',
} as const;

/** Two colons, or one as some write it. */
function partsOf(header: string): Pick<Column, 'base' | 'language'> {
  const colon = header.indexOf(':');
  const base = colon === -1 ? header : header.slice(0, colon);
  const language = colon === -1 ? null : header.slice(header[colon + 1] === ':' ? colon + 2 : colon + 1);
  const plain = base
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return { base: sameAs.get(plain) ?? plain, language: language === null ? null : language.trim() };
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
