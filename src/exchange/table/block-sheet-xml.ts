import { columnLetters } from '#exchange/xlsx/cell.ts';
import { declaration, main, office } from '#exchange/xlsx/namespaces.ts';
import type { SharedStrings } from '#exchange/xlsx/shared-strings.ts';
import type { Styles } from '#exchange/xlsx/written-styles.ts';
import { isWide, type BlockSheet, type PlacedBlock } from './block-sheet.ts';
import { cellIn, ending, headCell, lineHeight } from './sheet-xml.ts';
import { button, linesOf } from './width.ts';

/** In letters. */
const narrowestLabel = 18;
const widestLabel = 30;
const valueWidth = 12;
const gap = 3;

/** In points. */
const headingHeight = 24;

/** Headings, notes and tables; charts lie on it. */
export function* blockSheetXml(
  { heading, note, blocks: unplaced }: BlockSheet,
  blocks: readonly PlacedBlock[],
  { drawing, first }: { readonly drawing: string | null; readonly first: boolean },
  styles: Styles,
  strings: SharedStrings,
): Generator<string> {
  const labels = unplaced.flatMap(({ columns, rows }) => [
    columns[0]?.label ?? '',
    ...rows.map(([label]) => String(label ?? '')),
  ]);
  const longest = Math.max(...labels.map((label) => label.length)) + 3;
  const labelWidth = Math.min(widestLabel, Math.max(narrowestLabel, longest));
  const most = Math.max(...unplaced.map(({ columns }) => columns.length));
  const widths = [
    labelWidth,
    ...Array.from({ length: most - 1 }, () => valueWidth),
    ...(unplaced.some(isWide) ? [] : [gap]),
  ];
  const cols = widths.map(
    (width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  const words = (row: number, text: string, style: number, height: number) =>
    `<row r="${row + 1}" ht="${height}" customHeight="1"><c r="A${row + 1}" s="${style}" t="s"><v>${strings.placeOf(text)}</v></c></row>`;
  yield `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0"${first ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="${lineHeight}"/><cols>${cols.join('')}</cols><sheetData>`;
  yield words(0, heading, styles.heading, headingHeight);
  yield words(1, note, 0, lineHeight);
  for (const { heading: own, note: about, columns, rows, headingRow, headRow } of blocks) {
    yield words(headingRow, own, styles.heading, headingHeight);
    yield words(headingRow + 1, about, 0, lineHeight);
    const lines = Math.max(
      1,
      ...columns.map((column, place) => linesOf(column, (widths[place] ?? 0) + button - 1)),
    );
    const heads = columns.map((column, place) =>
      headCell(column, `${columnLetters(place)}${headRow + 1}`, styles, strings),
    );
    yield `<row r="${headRow + 1}" ht="${lines * lineHeight + 3}" customHeight="1">${heads.join('')}</row>`;
    const cells = columns.map((column, place) =>
      cellIn(column, `<c r="${columnLetters(place)}`, place === 0, styles, strings),
    );
    for (const [place, values] of rows.entries()) {
      const number = String(headRow + 2 + place);
      const height = Math.ceil(String(values[0] ?? '').length / (labelWidth - 2)) * lineHeight;
      const written = values.map((value, column) =>
        value === null ? '' : (cells[column]?.(value, number) ?? ''),
      );
      yield `<row r="${number}" ht="${Math.max(lineHeight, height)}" customHeight="1">${written.join('')}</row>`;
    }
  }
  yield `</sheetData>${ending(1, drawing, breaksXml(blocks))}`;
}

/** Of usual height, that a page of paper holds where the sheet is as wide as a screen. */
const rowsOnPage = 40;

/** No chart is cut in two: a block that does not fit any more begins a page. */
function breaksXml(blocks: readonly PlacedBlock[]): string {
  let top = 0;
  const breaks = blocks.flatMap(({ headingRow, end }) => {
    if (end - top <= rowsOnPage || headingRow === blocks[0]?.headingRow) return [];
    top = headingRow;
    return [`<brk id="${headingRow}" max="16383" man="1"/>`];
  });
  return breaks.length === 0
    ? ''
    : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`;
}
