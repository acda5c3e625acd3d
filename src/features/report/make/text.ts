import type { PlannedBlock } from './plan.ts';

export const heading = (level: 2 | 3, text: string): PlannedBlock => ({ kind: 'heading', level, text });

export const paragraph = (text: string): PlannedBlock => ({ kind: 'paragraph', text });

/** A list of nothing is nothing. */
export const list = (items: readonly string[]): PlannedBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

/** What stands below a heading; of nothing no heading either. */
export const under = (level: 2 | 3, title: string, blocks: readonly PlannedBlock[]): PlannedBlock[] =>
  blocks.length === 0 ? [] : [heading(level, title), ...blocks];
