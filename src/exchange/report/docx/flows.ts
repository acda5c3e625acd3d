import type { FileChild } from 'docx';
import type { Piece } from './blocks.ts';
import type { Way } from './page.ts';

/** What flows over pages of one shape. */
export type Flow = { readonly way: Way; readonly children: readonly FileChild[] };

/**
 * The pieces in order, parted where the page turns. Headings and text just before a wide table turn with it, so that no
 * page ends with a heading whose table stands on the next one.
 */
export function flowsOf(pieces: readonly Piece[]): readonly Flow[] {
  const ways = pieces.map(({ way }) => way);
  for (let at = pieces.length - 2; at >= 0; at -= 1) {
    if (pieces[at]?.leads) ways[at] = ways[at + 1] ?? 'portrait';
  }
  const flows: { way: Way; children: FileChild[] }[] = [];
  for (const [at, { children }] of pieces.entries()) {
    const way = ways[at] ?? 'portrait';
    const last = flows.at(-1);
    if (last?.way === way) last.children.push(...children);
    else flows.push({ way, children: [...children] });
  }
  return flows;
}
