import { columnLetters } from '#exchange/xlsx/cell.ts';
import { declaration, main, office } from '#exchange/xlsx/namespaces.ts';
import type { SharedStrings } from '#exchange/xlsx/shared-strings.ts';
import type { Styles } from '#exchange/xlsx/written-styles.ts';
import type { Cursor } from './cursor.ts';
import { dayNumber } from './day-number.ts';
import { looksLikeFormula } from './formula.ts';
import type { Column } from './table.ts';
import { linesIn, linesOf, widest } from './width.ts';

/** Rows of a sheet below its head, at most. */
export const mostRows = 2 ** 20 - 1;

/** Letters in a cell, at most: a file with more is damaged for Excel. */
const longestText = 32_767;

/** In points. */
export const lineHeight = 15;
const highestRow = 405;

/** In letters: what is wider would be too small to read on one page. */
const mostOnPaper = 220;

export type SheetToWrite = {
  readonly columns: readonly Column[];
  /** In letters, one a column. */
  readonly widths: readonly number[];
  /** Shown when the file is opened. */
  readonly first: boolean;
};

/** The head and as many rows as there are, or as fit; says how many they were. */
export function* sheetXml(
  sheet: SheetToWrite,
  rows: Cursor,
  styles: Styles,
  strings: SharedStrings,
): Generator<string, number> {
  const { columns, widths } = sheet;
  yield beginning(sheet);
  const letters = columns.map((_, place) => columnLetters(place));
  for (const [place, column] of columns.entries())
    yield headCell(column, `${letters[place]}1`, styles, strings);
  yield '</row>';
  const cells = columns.map((column, place) =>
    cellIn(column, `<c r="${letters[place]}`, widths[place] === widest, styles, strings),
  );
  const wrapped = columns.flatMap((_, place) => (widths[place] === widest ? [place] : []));
  let count = 0;
  for (; count < mostRows; count += 1) {
    const values = rows.take();
    if (!values) break;
    const number = String(count + 2);
    const lines = wrapped.reduce((most, place) => Math.max(most, linesIn(values[place])), 1);
    let xml = `<row r="${number}"${heightOf(lines)}>`;
    for (let place = 0; place < cells.length; place += 1) {
      const value = values[place] ?? null;
      if (value !== null) xml += cells[place]?.(value, number) ?? '';
    }
    yield `${xml}</row>`;
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${count + 1}"/>${ending(pagesAcross(widths), null)}`;
  return count;
}

/** So many pages beside each other. */
const pagesAcross = (widths: readonly number[]): number =>
  Math.ceil(widths.reduce((sum, width) => sum + width, 0) / mostOnPaper);

function beginning({ columns, widths, first }: SheetToWrite): string {
  const lines = Math.max(1, ...columns.map((column, place) => linesOf(column, widths[place] ?? 0)));
  const cols = widths.map(
    (width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="${lineHeight}"/><cols>${cols.join('')}</cols><sheetData><row r="1" ht="${lines * lineHeight + 3}" customHeight="1">`;
}

/** A4 across, the name of the sheet and the number of the page at the foot. */
export const ending = (across: number, drawing: string | null, breaks = ''): string =>
  `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${across}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>${breaks}${drawing === null ? '' : `<drawing r:id="${drawing}"/>`}</worksheet>`;

/** Not every program looks itself how high the lines of a long text are. */
const heightOf = (lines: number): string =>
  lines === 1 ? '' : ` ht="${Math.min(highestRow, lines * lineHeight)}" customHeight="1"`;

/** `address`: `B1`. */
export const headCell = (
  { label, kind }: Column,
  address: string,
  styles: Styles,
  strings: SharedStrings,
): string =>
  `<c r="${address}" s="${kind === 'number' ? styles.numberHead : styles.head}" t="s"><v>${strings.placeOf(label)}</v></c>`;

/** Writes the cells of one column: a value that is not of the column's kind stays what it is. */
export function cellIn(
  { kind, decimals = 0 }: Column,
  begin: string,
  long: boolean,
  styles: Styles,
  strings: SharedStrings,
): (value: string | number, row: string) => string {
  const numberStyle = kind === 'number' ? styled(styles.number(decimals)) : '"';
  const dateStyle = styled(styles.date);
  const textStyle = styled(styles.text(long, false));
  const quotedStyle = styled(styles.text(long, true));
  const texts = new Map<string, string>();
  const text = (value: string): string => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    const style = looksLikeFormula(value) ? quotedStyle : textStyle;
    const made = `${style} t="s"><v>${strings.placeOf(cut(value))}</v></c>`;
    if (texts.size < mostKnown) texts.set(value, made);
    return made;
  };
  return (value, row) => {
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new Error(`a table holds ${value}`);
      // Whole numbers look the same without a style, and there are many
      const style = decimals === 0 && Number.isInteger(value) ? '"' : numberStyle;
      return `${begin}${row}${style}><v>${value}</v></c>`;
    }
    if (value === '') return '';
    const day = kind === 'date' ? dayNumber(value) : null;
    return day === null ? `${begin}${row}${text(value)}` : `${begin}${row}${dateStyle}><v>${day}</v></c>`;
  };
}

/** The end of a cell's address, and the cell's style. */
const styled = (style: number): string => (style === 0 ? '"' : `" s="${style}"`);

/** Texts whose cells are kept: names and labels come again and again, what people wrote does not. */
const mostKnown = 10_000;

/** What does not fit ends with an ellipsis; no letter is cut in two. */
const cut = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
