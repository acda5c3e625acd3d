import { chartXml } from '#exchange/xlsx/chart-xml.ts';
import { area } from '#exchange/xlsx/area.ts';
import { drawingXml } from '#exchange/xlsx/drawing-xml.ts';
import { parts } from '#exchange/xlsx/namespaces.ts';
import { relations, type Relation } from '#exchange/xlsx/relations.ts';
import { sharedStrings } from '#exchange/xlsx/shared-strings.ts';
import {
  contentTypesXml,
  coreXml,
  inFormula,
  workbookXml,
  type ListedSheet,
  type TypedPart,
} from '#exchange/xlsx/workbook.ts';
import { stylesFor } from '#exchange/xlsx/written-styles.ts';
import { pack, type Entry } from '#exchange/zip/pack.ts';
import { sheetNames } from './sheet-name.ts';
import { begin } from './cursor.ts';
import { chartToWrite, places, type SheetChart } from './sheet-chart.ts';
import { sheetXml } from './sheet-xml.ts';
import type { Table, Value } from './table.ts';
import { widthOf } from './width.ts';

/** A table, under its title, and charts of it beside it. One with more rows than a sheet holds goes on in the next. */
export type Sheet = { readonly table: Table; readonly charts?: readonly SheetChart[] };

type Rows = readonly (readonly Value[])[];

export type Properties = {
  readonly title: string;
  /** BCP 47; dates are written in it. */
  readonly language: string;
};

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';

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
  const part = (path: string, type: string, pieces: Iterable<string>): Entry => {
    typed.push({ path, type });
    return { path, pieces };
  };

  let drawn = 0;
  function* chartParts(
    place: number,
    name: string,
    { table, charts = [] }: Sheet,
    rows: Rows,
  ): Generator<Entry> {
    const pointed = { sheet: inFormula(name), columns: table.columns, rows, language };
    const first = drawn + 1;
    for (const chart of charts) {
      drawn += 1;
      yield part(`xl/charts/chart${drawn}.xml`, chartType, [chartXml(chartToWrite(chart, pointed))]);
    }
    const drawing = drawingXml(places(charts, table.columns.length));
    yield part(`xl/drawings/drawing${place}.xml`, drawingType, [drawing]);
    yield pointing(
      `xl/drawings/_rels/drawing${place}.xml.rels`,
      charts.map((_, at) => ({ type: 'chart', target: `../charts/chart${first + at}.xml` })),
    );
    yield pointing(`xl/worksheets/_rels/sheet${place}.xml.rels`, [
      { type: 'drawing', target: `../drawings/drawing${place}.xml` },
    ]);
  }

  function* sheetParts(sheet: Sheet): Generator<Entry> {
    const { table, charts = [] } = sheet;
    const { columns } = table;
    // Charts tell what lies in their cells: such a table is small
    const charted = charts.length > 0 ? [...table.rows] : null;
    const { sample, cursor } = begin(charted ?? table.rows);
    const widths = columns.map((column, place) =>
      widthOf(
        column,
        sample.map((row) => row[place] ?? null),
      ),
    );
    let left = charted;
    do {
      const place = listed.length + 1;
      const name = nameOf(table.title);
      const toWrite = { columns, widths, drawing: left ? 'rId1' : null, first: place === 1 };
      const apart = left ? places(charts, columns.length).map(({ from, to }) => area(from, to)) : [];
      const pieces = function* () {
        const rows = yield* sheetXml(toWrite, cursor, styles, strings);
        listed.push({
          name,
          filtered: area({ column: 0, row: 0 }, { column: columns.length, row: rows + 1 }),
          apart,
        });
      };
      yield part(`xl/worksheets/sheet${place}.xml`, `${spreadsheet}.worksheet+xml`, pieces());
      if (left) yield* chartParts(place, name, sheet, left);
      left = null;
    } while (!cursor.isOver());
  }

  function* all(): Generator<Entry> {
    for (const sheet of sheets) yield* sheetParts(sheet);
    yield part('xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`, strings.xml());
    yield part('xl/styles.xml', `${spreadsheet}.styles+xml`, [styles.xml]);
    yield part('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`, [workbookXml(listed)]);
    yield pointing('xl/_rels/workbook.xml.rels', ofWorkbook(listed.length));
    const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
    yield part('docProps/core.xml', coreType, [coreXml(title, language)]);
    yield pointing('_rels/.rels', [
      { type: 'officeDocument', target: 'xl/workbook.xml' },
      { type: `${parts}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    ]);
  }
  const contentTypes = function* () {
    yield contentTypesXml(typed);
  };
  return pack(all(), { level: 3, first: { path: '[Content_Types].xml', pieces: contentTypes() } });
}

const pointing = (path: string, all: readonly Relation[]): Entry => ({ path, pieces: [relations(all)] });

const ofWorkbook = (sheets: number): Relation[] => [
  ...Array.from({ length: sheets }, (_, place) => ({
    type: 'worksheet',
    target: `worksheets/sheet${place + 1}.xml`,
  })),
  { type: 'sharedStrings', target: 'sharedStrings.xml' },
  { type: 'styles', target: 'styles.xml' },
];
