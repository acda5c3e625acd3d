import { columnLetters } from '#exchange/xlsx/cell.ts';
import { pack, type Part } from '#exchange/xlsx/pack.ts';
import { parts } from '#exchange/xlsx/namespaces.ts';
import { relations, type Relation } from '#exchange/xlsx/relations.ts';
import { sharedStrings } from '#exchange/xlsx/shared-strings.ts';
import {
  contentTypesXml,
  coreXml,
  workbookXml,
  type ListedSheet,
  type TypedPart,
} from '#exchange/xlsx/workbook.ts';
import { stylesFor } from '#exchange/xlsx/written-styles.ts';
import { sheetNames } from './sheet-name.ts';
import { sheetXml, type Cursor } from './sheet-xml.ts';
import type { Table, Value } from './table.ts';
import { widest, widthOf } from './width.ts';

/** A table, under its title. One with more rows than a sheet holds goes on in the next. */
export type Sheet = { readonly table: Table };

export type Properties = {
  readonly title: string;
  /** BCP 47; dates are written in it. */
  readonly language: string;
};

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const core = `${parts}/relationships/metadata/core-properties`;

/** Rows by which the widths of columns are chosen. */
const sampleSize = 1000;

/**
 * An .xlsx: numbers are numbers, days are days, texts stay texts, also those that look like a formula (F29). Rows are
 * taken one by one; the same tables give the same bytes.
 */
export async function writeXlsx(
  sheets: readonly Sheet[],
  { title, language }: Properties,
): Promise<Uint8Array<ArrayBuffer>> {
  const decimals = sheets.flatMap(({ table }) => table.columns.map((column) => column.decimals ?? 0));
  const styles = stylesFor(language, new Set(decimals));
  const strings = sharedStrings();
  const nameOf = sheetNames();
  const listed: ListedSheet[] = [];
  const typed: TypedPart[] = [];
  const part = (name: string, type: string, pieces: Iterable<string>): Part => {
    typed.push({ name, type });
    return { name, pieces };
  };

  function* sheetParts({ table }: Sheet): Generator<Part> {
    const { columns } = table;
    const { sample, cursor } = begun(table.rows);
    const widths = columns.map((column, place) =>
      widthOf(
        column,
        sample.map((row) => row[place] ?? null),
      ),
    );
    const wrapped = new Set(columns.filter((_, place) => widths[place] === widest));
    do {
      const place = listed.length;
      const name = nameOf(table.title);
      const pieces = function* () {
        const sheet = { columns, widths, wrapped, drawing: null, first: place === 0 };
        const rows = yield* sheetXml(sheet, cursor, styles, strings);
        listed.push({ name, filtered: `$A$1:$${columnLetters(columns.length - 1)}$${rows + 1}` });
      };
      yield part(`xl/worksheets/sheet${place + 1}.xml`, `${spreadsheet}.worksheet+xml`, pieces());
    } while (!cursor.isOver());
  }

  function* all(): Generator<Part> {
    for (const sheet of sheets) yield* sheetParts(sheet);
    yield part('xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`, strings.xml());
    yield part('xl/styles.xml', `${spreadsheet}.styles+xml`, [styles.xml]);
    yield part('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`, [workbookXml(listed)]);
    yield { name: 'xl/_rels/workbook.xml.rels', pieces: [relations(pointedTo(listed.length))] };
    const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
    yield part('docProps/core.xml', coreType, [coreXml(title, language)]);
    const roots = [
      { type: 'officeDocument', target: 'xl/workbook.xml' },
      { type: core, target: 'docProps/core.xml' },
    ];
    yield { name: '_rels/.rels', pieces: [relations(roots)] };
  }
  const contentTypes = function* () {
    yield contentTypesXml(typed);
  };
  return pack({ name: '[Content_Types].xml', pieces: contentTypes() }, all());
}

const pointedTo = (sheets: number): Relation[] => [
  ...Array.from({ length: sheets }, (_, place) => ({
    type: 'worksheet',
    target: `worksheets/sheet${place + 1}.xml`,
  })),
  { type: 'sharedStrings', target: 'sharedStrings.xml' },
  { type: 'styles', target: 'styles.xml' },
];

/** The first rows, and all of them one by one. */
function begun(rows: Table['rows']) {
  const source = rows[Symbol.iterator]();
  const sample: (readonly Value[])[] = [];
  let next = source.next();
  while (!next.done && sample.length < sampleSize) {
    sample.push(next.value);
    next = source.next();
  }
  let taken = 0;
  const cursor: Cursor & { readonly isOver: () => boolean } = {
    take: () => {
      const sampled = sample[taken];
      if (sampled) {
        taken += 1;
        return sampled;
      }
      if (next.done) return null;
      const { value } = next;
      next = source.next();
      return value;
    },
    isOver: () => taken >= sample.length && next.done === true,
  };
  return { sample, cursor };
}
