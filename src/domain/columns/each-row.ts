import type { Subject } from '#domain/responses/subject.ts';
import type { Block, Columns } from './columns.ts';
import type { CountedPart } from './counted-part.ts';
import { scoreAt } from './grid.ts';
import type { Layout } from './layout.ts';
import { mostRows, noScore, Scorer } from './scorer.ts';
import { none, passed } from './slots.ts';

/** Of a row: whose, about whom, its scores in the order of `unitsOf`, NaN for none. The list is used again. */
export type Visit = (response: string, subject: Subject, scores: Float64Array, layout: Layout) => void;

/** Goes through all rows of the responses to a part that count. */
export function eachRow({ flags, tables, place }: CountedPart, visit: Visit): void {
  for (const [columns, own] of flags) {
    for (const block of columns.blocks) {
      const layout = block.part === place ? tables[block.layout]?.layout : undefined;
      if (layout) eachRowOf(columns, block, own, layout, visit);
    }
  }
}

function eachRowOf(columns: Columns, block: Block, flags: Uint8Array, layout: Layout, visit: Visit): void {
  const scorer = new Scorer(layout);
  const slots = layout.plan.dimensions.flatMap(({ items }) =>
    items.map(({ id }) => layout.placeOf.get(id) ?? -1),
  );
  const scores = new Float64Array(slots.length + layout.targets.length);
  const { codes, responses } = block;
  const of = responses.length;
  for (let from = 0; from < of; from += mostRows) {
    const n = Math.min(mostRows, of - from);
    const bins = scorer.score({ codes, of, from, n });
    for (let row = 0; row < n; row += 1) {
      const response = responses[from + row] ?? -1;
      const subject = columns.subjects[block.subjects[from + row] ?? -1];
      const id = columns.ids[response];
      if (flags[response] !== 1 || subject === undefined || id === undefined) continue;
      for (const [unit, slot] of slots.entries()) {
        const code = codes[slot * of + from + row] ?? none;
        scores[unit] = code === none || code === passed ? Number.NaN : code;
      }
      for (const [target, { grid }] of layout.targets.entries()) {
        const bin = bins[target]?.[row] ?? noScore;
        scores[slots.length + target] = bin < 0 ? Number.NaN : scoreAt(bin, grid);
      }
      visit(id, subject, scores, layout);
    }
  }
}
