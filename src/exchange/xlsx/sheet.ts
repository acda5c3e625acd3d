import { fail, ok, type Result } from '#domain/result.ts';
import { cellOf, columnLetters, columnOf, type Cell, type Pointed } from './cell.ts';
import { xmlTokens, type XmlFault } from './xml.ts';

/** As the spreadsheet counts: the first row is 1. Cells by the place of their column, the first is 0; no blank ones. */
export type Row = { readonly number: number; readonly cells: ReadonlyMap<number, Cell> };

export type Sheet = { readonly name: string; readonly rows: readonly Row[] };

export type SheetError =
  | XmlFault
  | {
      readonly kind: 'too-many-rows' | 'too-many-columns' | 'too-many-cells';
      readonly sheet: string;
      readonly limit: number;
    }
  | {
      readonly kind: 'too-long-cell';
      readonly sheet: string;
      readonly row: number;
      readonly column: string;
      readonly limit: number;
    };

/** All of them that have something in them: ten times a questionnaire of five hundred items in ten languages. */
const mostRows = 5000;
const mostColumns = 256;
const mostCells = 100_000;
/** Letters; Excel holds no more. */
const longestCell = 32_767;
/** What a spreadsheet can have. */
const lastRow = 2 ** 20;
const lastColumn = 2 ** 14;

/** The rows that have something in them; a sheet without any gives none. */
export function readSheet(name: string, xml: string, pointed: Pointed): Result<Sheet, SheetError> {
  const rows: { number: number; cells: Map<number, Cell> }[] = [];
  let all = 0;
  let number = 0;
  let column = -1;
  let cells = new Map<number, Cell>();
  let type = '';
  let style = 0;
  let value = '';
  let formula: string | null = null;
  let within = '';
  let aside = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'fault') return fail({ kind: token.fault });
    if (token.kind === 'text') {
      if (within === 'v' || (within === 't' && !aside)) value += token.text;
      else if (within === 'f') formula = `${formula ?? ''}${token.text}`;
    } else if (token.kind === 'close') {
      within = '';
      if (token.name === 'rPh') aside = false;
      else if (token.name === 'c') {
        const cell = cellOf({ type, style, value, formula }, pointed);
        if (cell === null) return fail({ kind: 'damaged' });
        if (cell.text.length > longestCell) {
          const place = { sheet: name, row: number, column: columnLetters(column) };
          return fail({ kind: 'too-long-cell', ...place, limit: longestCell });
        }
        if (cell.text !== '' || cell.trouble) cells.set(column, cell);
      } else if (token.name === 'row' && cells.size > 0) {
        rows.push({ number, cells });
        all += cells.size;
        const tooMuch = tooMuchIn({ rows: rows.length, columns: cells.size, cells: all });
        if (tooMuch) return fail({ ...tooMuch, sheet: name });
      }
    } else if (token.name === 'row') {
      const next = Number(token.attributes.get('r') ?? number + 1);
      if (!Number.isInteger(next) || next <= number || next > lastRow) return fail({ kind: 'damaged' });
      number = next;
      column = -1;
      cells = new Map();
    } else if (token.name === 'c') {
      const next = columnOf(token.attributes.get('r')) ?? column + 1;
      if (next <= column || next >= lastColumn) return fail({ kind: 'damaged' });
      column = next;
      type = token.attributes.get('t') ?? 'n';
      style = Number(token.attributes.get('s') ?? 0);
      value = '';
      formula = null;
    } else {
      within = token.name;
      if (within === 'f') formula = '';
      if (within === 'rPh') aside = true;
    }
  }
  return ok({ name, rows });
}

type Counts = { readonly rows: number; readonly columns: number; readonly cells: number };

function tooMuchIn({ rows, columns, cells }: Counts) {
  if (rows > mostRows) return { kind: 'too-many-rows', limit: mostRows } as const;
  if (columns > mostColumns) return { kind: 'too-many-columns', limit: mostColumns } as const;
  return cells > mostCells ? ({ kind: 'too-many-cells', limit: mostCells } as const) : null;
}
