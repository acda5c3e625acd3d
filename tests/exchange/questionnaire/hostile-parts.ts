import { packed, partsOf, rowsOf, type Parts } from '../xlsx/made-xlsx.ts';

export const head = ['type', 'name', 'label::id'];
const headers = rowsOf([head]);
export const sound = [head, ['text', 'a', 'Mengapa?']];
export const first = 'xl/worksheets/sheet1.xml';

/** The letters of a column, the first is 0. */
const letters = (column: number): string =>
  `${column < 26 ? '' : letters(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;

export const cell = (column: number, row: number, inner: string, type = 'str') =>
  `<c r="${letters(column)}${row}" t="${type}">${inner}</c>`;

export const row = (number: number, values: readonly string[]) =>
  `<row r="${number}">${values.map((value, column) => cell(column, number, `<v>${value}</v>`)).join('')}</row>`;

/** A form with the rows below the headers. */
export const survey = (rows: string): Uint8Array => packed(partsOf({ survey: `${headers}${rows}` }));

/** A sound form in which one part says something else. */
export const withPart = (name: string, content: string | Uint8Array): Parts => ({
  ...partsOf({ survey: rowsOf(sound) }),
  [name]: content,
});

export const doctype = (definitions: string, text: string) =>
  packed(
    withPart(
      first,
      `<?xml version="1.0"?><!DOCTYPE worksheet [${definitions}]><worksheet><sheetData>${headers}<row r="2"><c t="str"><v>${text}</v></c></row></sheetData></worksheet>`,
    ),
  );

/** What the directory of the ZIP claims each part to be, unpacked. */
export function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, size, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return bytes;
}
