import type { Drawing, ReportDocument } from '#exchange/report/document.ts';
import type { Shot } from './drawing-queue.ts';
import { completeReport, type PlannedBlock, type ReportPlan } from './make/plan.ts';

/** The report to be written: a figure that could not be drawn stands in it as the table of its numbers. */
export function completed(plan: ReportPlan, shots: ReadonlyMap<string, Shot>): ReportDocument {
  const drawings = new Map(
    [...shots].flatMap(([id, shot]): (readonly [string, Drawing])[] =>
      shot === 'failed' ? [] : [[id, shot]],
    ),
  );
  const sections = plan.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'figure' && !drawings.has(block.id) ? asTable(block) : block,
    ),
  }));
  return completeReport({ ...plan, sections }, drawings);
}

const asTable = ({
  id,
  title,
  table,
  facts,
  notes,
  cite,
}: Extract<PlannedBlock, { kind: 'figure' }>): PlannedBlock => ({
  kind: 'table',
  id,
  title,
  table,
  notes: [facts, ...notes],
  cite,
});
