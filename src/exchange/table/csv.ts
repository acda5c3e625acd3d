import { joined } from '#exchange/joined.ts';
import type { AppLanguage } from '#i18n/words.ts';
import { asText } from './formula.ts';
import type { Table, Value } from './table.ts';

/** As spreadsheets of the language read it: Indonesian ones take a comma for the decimals. */
const dialects: Record<AppLanguage, { readonly separator: string; readonly decimal: string }> = {
  id: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
};

/** Tells Excel that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * RFC 4180, line by line, each with its end. What is not there is an empty field; numbers are as exact as they are, and
 * what programs would take for a formula is none any more (F29). A line break in a text is a line feed.
 */
export function* csvLines({ columns, rows }: Table, dialect: AppLanguage): Generator<string> {
  const { separator, decimal } = dialects[dialect];
  const fields = new Map<string, string>();
  const textField = (text: string): string => {
    const known = fields.get(text);
    if (known !== undefined) return known;
    const field = quoted(asText(plain(text)));
    if (fields.size < mostKnown) fields.set(text, field);
    return field;
  };
  const fieldOf = (value: Value): string => {
    if (value === null) return '';
    if (typeof value === 'string') return textField(value);
    if (!Number.isFinite(value)) throw new Error(`a table holds ${value}`);
    return Number.isInteger(value) ? String(value) : String(value).replace('.', decimal);
  };
  const lineOf = (values: readonly Value[]): string => {
    let line = '';
    for (let place = 0; place < values.length; place += 1) {
      if (place > 0) line += separator;
      line += fieldOf(values[place] ?? null);
    }
    return `${line}\r\n`;
  };
  yield byteOrderMark + lineOf(columns.map(({ label }) => label));
  for (const row of rows) yield lineOf(row);
}

/** Texts whose fields are kept: names and labels come again and again, what people wrote does not. */
const mostKnown = 10_000;

/** Control characters become blanks: no program shows them, and some stop reading there. */
const plain = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\t\n\u0020-\u007E\u0080-\uFFFF]/g, ' ');

/** Quotes whatever any program may take for a separator. */
const quoted = (text: string): string =>
  /[;,|"\t\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** About so many letters become bytes at a time. */
const pieceLength = 16_384;

/** The same as bytes, piece by piece: a file of many rows need never lie in memory twice. */
export function* csvPieces(table: Table, dialect: AppLanguage): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let text = '';
  for (const line of csvLines(table, dialect)) {
    text += line;
    if (text.length < pieceLength) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}

/** The same as the bytes of a whole file. */
export const writeCsv = (table: Table, dialect: AppLanguage): Uint8Array<ArrayBuffer> =>
  joined([...csvPieces(table, dialect)]);
