import type { Block } from './document.ts';

/** The blocks around one, paragraphs left out, and whether a paragraph stands right below it. */
export type Around = {
  readonly before: Block | undefined;
  readonly after: Block | undefined;
  readonly isFollowed: boolean;
};

export const aroundOf = (blocks: readonly Block[], place: number): Around => ({
  before: blocks.slice(0, place).findLast(isOther),
  after: blocks.slice(place + 1).find(isOther),
  isFollowed: blocks[place + 1]?.kind === 'paragraph',
});

const isOther = ({ kind }: Block) => kind !== 'paragraph';

/** Whether a paragraph leads from a heading to a figure; else it is said of the figure above it, or stands by itself. */
export const introduces = ({ before, after }: Around): boolean =>
  before?.kind !== 'figure' && after?.kind === 'figure';
