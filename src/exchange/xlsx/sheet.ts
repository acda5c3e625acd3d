import { fail, ok, type Result } from '#domain/result.ts';
import { xmlTokens } from './xml.ts';

/** `formula`: the text is what a program worked out when it saved; `error`: it could not. */
export type Cell = { readonly text: string; readonly trouble: 'formula' | 'error' | null };

/** As the spreadsheet counts: the first row is 1. Cells by the place of their column, the first is 0; no blank ones. */
export type Row = { readonly number: number; readonly cells: ReadonlyMap<number, Cell> };

export type Sheet = { readonly name: string; readonly rows: readonly Row[] };

export type SheetError =
  | { readonly kind: 'damaged' | 'doctype' }
  | { readonly kind: 'too-many-rows'; readonly sheet: string; readonly limit: number };

/** With something in them. Ten times a questionnaire of five hundred items. */
const mostRows = 5000;
/** What a spreadsheet can have. */
const lastRow = 2 ** 20;
const lastColumn = 2 ** 14;

/** The rows that have something in them; a sheet without any gives none. `shared`: the texts that cells point to. */
export function readSheet(name: string, xml: string, shared: readonly string[]): Result<Sheet, SheetError> {
  const rows: { number: number; cells: Map<number, Cell> }[] = [];
  let number = 0;
  let column = -1;
  let cells = new Map<number, Cell>();
  let type = '';
  let text = '';
  let formula: string | null = null;
  let within = '';
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'fault') return fail({ kind: token.fault });
    if (token.kind === 'text') {
      if (within === 'v' || within === 't') text += token.text;
      else if (within === 'f') formula = `${formula ?? ''}${token.text}`;
    } else if (token.kind === 'close') {
      within = '';
      if (token.name === 'c') {
        const cell = cellOf(type, text, formula, shared);
        if (cell === null) return fail({ kind: 'damaged' });
        if (cell.text !== '' || cell.trouble) cells.set(column, cell);
      } else if (token.name === 'row' && cells.size > 0) {
        rows.push({ number, cells });
        if (rows.length > mostRows) return fail({ kind: 'too-many-rows', sheet: name, limit: mostRows });
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
      text = '';
      formula = null;
    } else {
      within = token.name;
      if (within === 'f') formula = '';
    }
  }
  return ok({ name, rows });
}

/** How some programs write a tick. */
const constant = /^=?\s*(TRUE|FALSE)\(\)\s*$/i;

/** Null for a pointer to a text that is not there. */
function cellOf(type: string, raw: string, formula: string | null, shared: readonly string[]): Cell | null {
  const worked = formula !== null && !constant.test(formula);
  const trouble = type === 'e' ? 'error' : worked ? 'formula' : null;
  if (type === 's' && raw !== '') {
    const text = /^\d{1,9}$/.test(raw.trim()) ? shared[Number(raw)] : undefined;
    return text === undefined ? null : { text: text.trim(), trouble };
  }
  const text = type === 'b' ? (raw.trim() === '1' ? 'TRUE' : 'FALSE') : plain(raw);
  return { text: raw === '' ? '' : text.trim(), trouble };
}

/** `B7` lies in column 1; null where the reference is missing. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `A` for the column 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** The texts that cells share, in their order; readings for foreign letters are left out. Null for broken XML. */
export function readShared(xml: string): Result<string[], SheetError> {
  const texts: string[] = [];
  let within = '';
  let aside = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'fault') return fail({ kind: token.fault });
    if (token.kind === 'open') {
      within = token.name;
      if (within === 'si') texts.push('');
      if (within === 'rPh') aside = true;
    } else if (token.kind === 'close') {
      within = '';
      if (token.name === 'rPh') aside = false;
    } else if (within === 't' && !aside && texts.length > 0) {
      texts[texts.length - 1] += token.text;
    }
  }
  return ok(texts.map(plain));
}

/** Spreadsheet programs write letters that XML forbids as `_x000D_`. */
const plain = (text: string): string =>
  text.replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
