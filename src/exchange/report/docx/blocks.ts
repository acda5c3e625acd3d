import type { FileChild } from 'docx';
import type { Block } from '#exchange/report/document.ts';
import { figureOf } from './figure.ts';
import { fitTable } from './fit-table.ts';
import type { Kit } from './kit.ts';
import type { Way } from './page.ts';
import { runsOf, styled } from './runs.ts';
import { tableOf } from './table.ts';

/** What stands together, and the page it needs. */
export type Piece = {
  readonly way: Way;
  readonly children: readonly FileChild[];
  /** Goes along with what comes after it, when that needs a page of another shape. */
  readonly leads: boolean;
};

export function pieceOf(kit: Kit, block: Block): Piece {
  const { docx, words } = kit;
  switch (block.kind) {
    case 'heading':
      return upright([headingOf(kit, block.level, block.text)], true);
    case 'paragraph':
      return upright([new docx.Paragraph({ children: runsOf(docx, block.text) })], true);
    case 'list':
      return upright(block.items.map((item) => styled(docx, 'ListBullet', item)));
    case 'quotes':
      return upright(block.texts.map((text) => styled(docx, 'Quote', text)));
    case 'figure':
      return upright(figureOf(kit, block));
    case 'table': {
      const fitted = fitTable(block.table, words);
      return { way: fitted.way, children: tableOf(kit, block, fitted), leads: false };
    }
  }
}

const upright = (children: readonly FileChild[], leads = false): Piece => ({
  way: 'portrait',
  children,
  leads,
});

/**
 * The first level begins a page, with no space above it, which programs treat differently there: so what one of them
 * sets otherwise does not add up over the report, and the numbers in the contents stay right.
 */
export function headingOf({ docx }: Kit, level: 1 | 2 | 3, text: string): FileChild {
  return new docx.Paragraph({
    heading: docx.HeadingLevel[`HEADING_${level}`],
    pageBreakBefore: level === 1,
    children: runsOf(docx, text),
  });
}
