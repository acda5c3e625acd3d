import type { FileChild } from 'docx';
import { introduces, type Around } from '#exchange/report/around.ts';
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

/** So many letters are few enough to go along with a figure. */
const short = 600;

export function pieceOf(kit: Kit, block: Block, around: Around): Piece {
  const { docx, words } = kit;
  switch (block.kind) {
    case 'heading':
      return upright([headingOf(kit, block.level, block.text)], true);
    case 'paragraph':
      return upright([paragraphOf(kit, block.text, around)], true);
    case 'list':
      return upright(block.items.map((item) => styled(docx, 'ListBullet', item)));
    case 'quotes':
      return upright(block.texts.map((text) => styled(docx, 'Quote', text)));
    case 'figure':
      return upright(figureOf(kit, block, around.isFollowed));
    case 'table': {
      const fitted = fitTable(block.table, words);
      return { way: fitted.way, children: tableOf(kit, block, fitted), leads: false };
    }
  }
}

/** What leads from a heading to a figure stays with both; what is said of the figure above stands off from what follows. */
function paragraphOf({ docx }: Kit, text: string, around: Around): FileChild {
  return new docx.Paragraph({
    children: runsOf(docx, text),
    ...(introduces(around) && text.length < short ? { keepNext: true } : {}),
    ...(around.before?.kind === 'figure' ? { spacing: { before: 60, after: 240 } } : {}),
  });
}

const upright = (children: readonly FileChild[], leads = false): Piece => ({
  way: 'portrait',
  children,
  leads,
});

/**
 * What begins a page has no space above it, which programs treat differently there: so what one of them sets otherwise
 * does not add up over the report, and the numbers in the contents stay right.
 */
export function headingOf({ docx }: Kit, level: 1 | 2 | 3, text: string, begins = false): FileChild {
  return new docx.Paragraph({
    heading: docx.HeadingLevel[`HEADING_${level}`],
    children: runsOf(docx, text),
    ...(begins ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
  });
}
