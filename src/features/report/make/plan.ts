import type { Draw } from '#charts/drawn.ts';
import type { Block, Drawing, Figure, ReportDocument, Section } from '#exchange/report/document.ts';

/** A figure whose drawing is not made yet; `draw` has one. */
export type PlannedFigure = Omit<Figure, 'drawing'> & { readonly draw: Draw };

export type PlannedBlock = Exclude<Block, Figure> | PlannedFigure;

export type PlannedSection = Omit<Section, 'blocks'> & { readonly blocks: readonly PlannedBlock[] };

/** A report with all its words and numbers, before anything is drawn. */
export type ReportPlan = Omit<ReportDocument, 'sections'> & { readonly sections: readonly PlannedSection[] };

/** What is to be drawn, in reading order. */
export const figuresIn = ({ sections }: ReportPlan): PlannedFigure[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));

/** The report with its drawings, by the ids of their figures; a drawing that is missing is a bug. */
export function completeReport(plan: ReportPlan, drawings: ReadonlyMap<string, Drawing>): ReportDocument {
  const complete = (block: PlannedBlock): Block => {
    if (block.kind !== 'figure') return block;
    const { draw: _, ...figure } = block;
    const drawing = drawings.get(block.id);
    if (!drawing) throw new Error(`the figure ${block.id} is not drawn`);
    return { ...figure, drawing };
  };
  return {
    ...plan,
    sections: plan.sections.map((section) => ({ ...section, blocks: section.blocks.map(complete) })),
  };
}
