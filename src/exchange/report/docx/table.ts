import type { FileChild, TableRow } from 'docx';
import type { Block } from '#exchange/report/document.ts';
import type { Column } from '#exchange/table/table.ts';
import { captionOf } from './caption.ts';
import { cellMargin, type Fitted } from './fit-table.ts';
import type { Kit } from './kit.ts';
import { tablePoints } from './page.ts';
import { runsOf } from './runs.ts';
import { small } from './small.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** So many rows stay with the head, and with what is said below: no page holds one row alone. */
const few = 2;

/** A table with its caption above it and its notes below; its head stands on each page, no row is cut in two. */
export function tableOf(kit: Kit, block: TableBlock, fitted: Fitted): FileChild[] {
  const { docx } = kit;
  const { columns } = block.table;
  const body = fitted.rows.map((row, at) =>
    rowOf(kit, columns, row, fitted, { head: false, keepNext: at < few || at >= fitted.rows.length - few }),
  );
  return [
    captionOf(kit, 'table', block.title),
    new docx.Table({
      style: 'ReportTable',
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      layout: docx.TableLayoutType.FIXED,
      width: { size: fitted.widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
      columnWidths: fitted.widths,
      margins: { left: cellMargin, right: cellMargin, top: 40, bottom: 40 },
      rows: [rowOf(kit, columns, fitted.heads, fitted, { head: true, keepNext: true }), ...body],
    }),
    ...small(kit, { notes: block.notes, cite: block.cite, ends: true }),
    ...(block.notes.length === 0 && block.cite === null ? [new docx.Paragraph({})] : []),
  ];
}

function rowOf(
  { docx }: Kit,
  columns: readonly Column[],
  texts: readonly string[],
  { widths, points }: Fitted,
  { head, keepNext }: { head: boolean; keepNext: boolean },
): TableRow {
  return new docx.TableRow({
    // Some programs take a row for a head that says it is none
    ...(head ? { tableHeader: true } : {}),
    cantSplit: true,
    children: columns.map(({ kind }, at) => {
      const right = kind === 'number';
      return new docx.TableCell({
        width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
        verticalAlign: head ? docx.VerticalAlignTable.BOTTOM : docx.VerticalAlignTable.TOP,
        children: [
          new docx.Paragraph({
            style: head ? 'TableHead' : 'TableText',
            ...(right ? { alignment: docx.AlignmentType.RIGHT } : {}),
            keepNext,
            children: runsOf(docx, texts[at] ?? '', points === tablePoints ? {} : { size: 2 * points }),
          }),
        ],
      });
    }),
  });
}
