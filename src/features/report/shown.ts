import type { Block, Figure, ReportDocument, Section } from '#exchange/report/document.ts';

/** A figure as the sheet shows it: its words and its table; the drawing comes from elsewhere, when it is there. */
export type ShownFigure = Omit<Figure, 'drawing'>;

export type ShownBlock = Exclude<Block, Figure> | ShownFigure;

type ShownSection = Omit<Section, 'blocks'> & { readonly blocks: readonly ShownBlock[] };

/** A report to be shown, drawn or not: a plan is one, and a whole document too. */
export type ShownReport = Omit<ReportDocument, 'sections'> & { readonly sections: readonly ShownSection[] };
