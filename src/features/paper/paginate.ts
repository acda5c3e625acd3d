/** Heights in pixels, as measured. */
export type Measured = {
  readonly height: number;
  /** Which head stands above it, null for none. */
  readonly head: string | null;
  /** Stays on the page of the next one. */
  readonly keep: boolean;
};

/**
 * The indices of the blocks, page by page. Blocks that stay together do, unless they fill more than a page; a head
 * takes its room where a page or its own blocks begin. What is higher than a page has one to itself. No blocks, no pages.
 */
export function paginate(
  blocks: readonly Measured[],
  heads: ReadonlyMap<string, number>,
  room: number,
): number[][] {
  const pages: number[][] = [];
  let page: number[] = [];
  let used = 0;
  let above: string | null = null;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
    above = null;
  };
  for (const chain of chainsOf(blocks)) {
    if (used + heightOf(chain, above) > room) turn();
    for (const index of chain) {
      const block = blocks.slice(index, index + 1);
      if (used + heightOf([index], above) > room) turn();
      used += heightOf([index], above);
      above = block[0]?.head ?? null;
      page.push(index);
    }
  }
  turn();
  return pages;

  function heightOf(chain: readonly number[], before: string | null): number {
    let head = before;
    let height = 0;
    for (const block of chain.flatMap((index) => blocks[index] ?? [])) {
      if (block.head !== null && block.head !== head) height += heads.get(block.head) ?? 0;
      height += block.height;
      head = block.head;
    }
    return height;
  }
}

/** What may be spared of a block, in pixels; 0 for nothing. */
export type Sparing = Measured & { readonly spare: number };

/** The pages, and whether what may be spared was: only where that takes fewer of them. */
export function fewestPages(
  blocks: readonly Sparing[],
  heads: ReadonlyMap<string, number>,
  room: number,
): { readonly pages: number[][]; readonly spared: boolean } {
  const full = paginate(blocks, heads, room);
  const thin = paginate(
    blocks.map(({ height, head, keep, spare }) => ({ height: height - spare, head, keep })),
    heads,
    room,
  );
  return thin.length < full.length ? { pages: thin, spared: true } : { pages: full, spared: false };
}

/** Runs of blocks that stay together, most of them of one. */
function chainsOf(blocks: readonly Measured[]): number[][] {
  const chains: number[][] = [];
  for (const index of blocks.keys()) {
    const last = chains.at(-1);
    if (last && blocks[index - 1]?.keep) last.push(index);
    else chains.push([index]);
  }
  return chains;
}
