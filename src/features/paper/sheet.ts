import type { Block } from './block.ts';

/** All that one person fills in, or all together. */
export type Sheet = {
  /** Of all sheets that are printed at once. */
  readonly key: string;
  /** Stands at the upper left of each page. */
  readonly running: string;
  readonly blocks: readonly Block[];
  /** One for each copy. */
  readonly codes: readonly string[];
};
