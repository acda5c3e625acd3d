import { makeEncoder } from '#exchange/encoder.ts';
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
  const small = Array.from({ length: 100 }, (_, number) => `${separator}${number}`);
  const texts = new Map<string, string>();
  const textAfter = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const field = `${separator}${quoted(asText(plain(text)))}`;
    if (texts.size < mostKnown) texts.set(text, field);
    return field;
  };
  /** The field and the separator before it: a line is put together from half as many pieces. */
  const after = (value: Value): string => {
    if (value === null) return separator;
    if (typeof value === 'string') return textAfter(value);
    if (!Number.isFinite(value)) throw new Error(`a table holds ${value}`);
    return small[value] ?? `${separator}${value}`.replace('.', decimal);
  };
  const lineOf = (values: readonly Value[]): string => {
    let line = after(values[0] ?? null).slice(separator.length);
    for (let place = 1; place < values.length; place += 1) line += after(values[place] ?? null);
    return `${line}\r\n`;
  };
  yield byteOrderMark + lineOf(columns.map(({ label }) => label));
  for (const row of rows) yield lineOf(row);
}

/** Texts that are looked at once: names and labels come again and again, what people wrote does not. */
const mostKnown = 10_000;

/** Control characters become blanks: no program shows them, and some stop reading there. */
const plain = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\t\n\u0020-\u007E\u0080-\uFFFF]/g, ' ');

/** Quotes whatever any program may take for a separator. */
const quoted = (text: string): string =>
  /[;,|"\t\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** About so many letters become bytes at a time. */
const pieceLength = 65_536;

/** The same as bytes, piece by piece: a file of many rows need never lie in memory twice. */
export function* csvPieces(table: Table, dialect: AppLanguage): Generator<Uint8Array<ArrayBuffer>> {
  const encoded = makeEncoder();
  let text = '';
  for (const line of csvLines(table, dialect)) {
    text += line;
    if (text.length < pieceLength) continue;
    yield encoded(text);
    text = '';
  }
  if (text !== '') yield encoded(text);
}

/** The same as the bytes of a whole file. */
export const writeCsv = (table: Table, dialect: AppLanguage): Uint8Array<ArrayBuffer> =>
  joined([...csvPieces(table, dialect)]);
