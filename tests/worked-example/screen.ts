import type { ChartTable, TableValue } from '#charts/words/table.ts';
import english from '#i18n/words/en.json';
import { makeWords } from '#i18n/words.ts';
import { tableUnder } from './document.ts';
import { dash, shown } from './print.ts';

export const words = makeWords('en', english);

/** A column of the document's table, the first one being 0. */
export const printed = (heading: string, place: number): string[] =>
  tableUnder(heading).rows.map((row) => row[place] ?? '');

/** Rows of the document's table that begin with these cells. */
export const printedRows = (heading: string, ...first: readonly string[]): (readonly string[])[] =>
  tableUnder(heading).rows.filter((row) => first.every((cell, place) => row[place] === cell));

/** A number of a screen, printed as the document prints it. */
export function plain(value: TableValue | undefined, digits = 1): string {
  if (value === null || value === undefined) return dash;
  return typeof value === 'number' ? shown(value, digits) : value;
}

export function signed(value: TableValue | undefined): string {
  const text = plain(value);
  return typeof value === 'number' && value > 0 && text !== '0.0' ? `+${text}` : text;
}

/** A column of a figure's table, by its id. */
export function column({ table }: { readonly table: ChartTable }, id: string): TableValue[] {
  const place = table.columns.findIndex((one) => one.id === id);
  if (place === -1) throw new Error(`no column ${id}`);
  return table.rows.map(({ values }) => values[place] ?? null);
}

/** The numbers of a sentence, with their signs; that in the name of a partner is none. */
export const numbersIn = (sentence: string): number[] =>
  (sentence.replaceAll('SDN 1 Harapan', '').match(/[+−]?\d+(?:\.\d+)?/g) ?? []).map((text) =>
    Number(text.replace('−', '-')),
  );
