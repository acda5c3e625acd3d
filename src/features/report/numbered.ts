import type { ShownBlock, ShownReport } from './shown.ts';

/** The numbers of captions, by the ids of their figures and tables: each kind counts from 1, in reading order. */
export function numbered({ sections }: ShownReport): ReadonlyMap<string, number> {
  const blocks = sections.flatMap((section): readonly ShownBlock[] => section.blocks);
  const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block.id] : []));
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : []));
  return new Map([figures, tables].flatMap((ids) => ids.map((id, place) => [id, place + 1] as const)));
}
