import type { Grid } from '#charts/words/grid.ts';
import { size } from './ink.ts';
import { leading } from './lines.tsx';
import { textWidth } from './text-width.ts';

/** On a screen narrower than this, names beside the grid have little room. */
export const desk = 640;
/** As small as three digits allow, in px. */
export const dense = 26;
const widest = 88;
const air = 10;

export type GridLayout = {
  /** All in px. */
  readonly names: number;
  readonly column: number;
  /** The heads are wider than their columns, and stand upright. */
  readonly upright: boolean;
  readonly head: number;
};

/** Where partners stand at both sides of a grid. With many of them it is wider than `width` px; columns have `least`. */
export function gridLayout({ partners }: Pick<Grid, 'partners'>, width: number, least: number): GridLayout {
  const names = partners.map(({ shortName }) => shortName);
  const longest = Math.ceil(Math.max(...names.map(widthOf)));
  const beside = markRoom + Math.min(longest, width < desk ? narrowNames : longest) + air;
  const column = Math.min(widest, Math.max(least, Math.floor((width - beside) / names.length)));
  const word = Math.max(...names.flatMap((name) => name.split(' ')).map(widthOf));
  const upright = word > column - 6;
  const lines = 2 * size.small * leading;
  return { names: beside, column, upright, head: (upright ? longest : lines) + air };
}

export const markRoom = 20;
const narrowNames = 72;

const widthOf = (text: string) => textWidth(text, size.small);
