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
import { joined } from '#exchange/joined.ts';
import { packInto, type Entry, type Sink } from '#exchange/zip/pack.ts';
import { sheetNames } from './sheet-name.ts';
import { begin } from './cursor.ts';
import { placed, type BlockSheet, type PlacedBlock } from './block-sheet.ts';
import { blockSheetXml } from './block-sheet-xml.ts';
import { chartToWrite } from './sheet-chart.ts';
import { sheetXml } from './sheet-xml.ts';
import type { Table } from './table.ts';
import { widthOf } from './width.ts';

/** A table, under its title. One with more rows than a sheet holds goes on in the next. */
type TableSheet = { readonly table: Table };
export type Sheet = TableSheet | BlockSheet;

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
 * taken one by one, and bytes given as they come; the same tables give the same bytes.
 */
export async function writeXlsxInto(
  sink: Sink,
  sheets: readonly Sheet[],
  { title, language }: Properties,
): Promise<void> {
  const tables = sheets.flatMap((sheet): readonly Pick<Table, 'columns'>[] =>
    'table' in sheet ? [sheet.table] : sheet.blocks,
  );
  const decimals = tables.flatMap(({ columns }) => columns.map((column) => column.decimals ?? 0));
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
  function* chartParts(place: number, name: string, blocks: readonly PlacedBlock[]): Generator<Entry> {
    const first = drawn + 1;
    const charts = blocks.flatMap((block) => (block.drawn ? [{ ...block, ...block.drawn }] : []));
    for (const { chart, columns, rows, headRow } of charts) {
      drawn += 1;
      const pointed = { sheet: inFormula(name), columns, rows, firstRow: headRow + 1, language };
      yield part(`xl/charts/chart${drawn}.xml`, chartType, [chartXml(chartToWrite(chart, pointed))]);
    }
    const drawing = drawingXml(charts.map(({ at }) => at));
    yield part(`xl/drawings/drawing${place}.xml`, drawingType, [drawing]);
    yield pointing(
      `xl/drawings/_rels/drawing${place}.xml.rels`,
      charts.map((_, at) => ({ type: 'chart', target: `../charts/chart${first + at}.xml` })),
    );
    yield pointing(`xl/worksheets/_rels/sheet${place}.xml.rels`, [
      { type: 'drawing', target: `../drawings/drawing${place}.xml` },
    ]);
  }

  function* blockParts(sheet: BlockSheet): Generator<Entry> {
    const place = listed.length + 1;
    const name = nameOf(sheet.title);
    listed.push({ name, filtered: null });
    const blocks = placed(sheet);
    const hasCharts = blocks.some((block) => block.drawn !== null);
    const shown = { drawing: hasCharts ? 'rId1' : null, first: place === 1 };
    const pieces = blockSheetXml(sheet, blocks, shown, styles, strings);
    yield part(`xl/worksheets/sheet${place}.xml`, `${spreadsheet}.worksheet+xml`, pieces);
    if (hasCharts) yield* chartParts(place, name, blocks);
  }

  function* tableParts({ table }: TableSheet): Generator<Entry> {
    const { columns } = table;
    const { sample, cursor } = begin(table.rows);
    const widths = columns.map((column, place) =>
      widthOf(
        column,
        sample.map((row) => row[place] ?? null),
      ),
    );
    do {
      const place = listed.length + 1;
      const name = nameOf(table.title);
      const pieces = function* () {
        const rows = yield* sheetXml({ columns, widths, first: place === 1 }, cursor, styles, strings);
        const filtered = area({ column: 0, row: 0 }, { column: columns.length, row: rows + 1 });
        listed.push({ name, filtered });
      };
      yield part(`xl/worksheets/sheet${place}.xml`, `${spreadsheet}.worksheet+xml`, pieces());
    } while (!cursor.isOver());
  }

  function* all(): Generator<Entry> {
    for (const sheet of sheets) yield* 'table' in sheet ? tableParts(sheet) : blockParts(sheet);
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
  await packInto(sink, all(), { level: 3, first: { path: '[Content_Types].xml', pieces: contentTypes() } });
}

/** The same as a whole. */
export async function writeXlsx(
  sheets: readonly Sheet[],
  properties: Properties,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  await writeXlsxInto((piece) => pieces.push(piece), sheets, properties);
  return joined(pieces);
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
