import type { Grid } from '#charts/words/grid.ts';
import { size } from './ink.ts';
import { leading } from './lines.tsx';
import { textWidth } from './text-width.ts';

export type GridLayout = {
  /** All in px. */
  readonly names: number;
  readonly column: number;
  /** The heads are wider than their columns, and stand upright. */
  readonly upright: boolean;
  readonly head: number;
};

type Limits = {
  /** Of a column, in px. */
  readonly least: number;
  /** Of the names beside the grid; longer ones are wrapped. */
  readonly mostNames?: number;
};

/** As narrow as three digits allow, in px. */
export const densest = 26;
/** Of a partner's sign, with the air after it. */
export const markRoom = 20;
const widest = 88;
const air = 10;

/** Where partners stand at both sides of a grid. With many of them it is wider than `width` px. */
export function gridLayout(
  { partners }: Pick<Grid, 'partners'>,
  width: number,
  { least, mostNames = Infinity }: Limits,
): GridLayout {
  const names = partners.map(({ shortName }) => shortName);
  const longest = Math.ceil(Math.max(...names.map(widthOf)));
  const beside = markRoom + Math.min(longest, mostNames) + air;
  const column = Math.min(widest, Math.max(least, Math.floor((width - beside) / names.length)));
  const word = Math.max(...names.flatMap((name) => name.split(' ')).map(widthOf));
  const upright = word > column - 6;
  const lines = 2 * size.small * leading;
  return { names: beside, column, upright, head: (upright ? longest : lines) + air };
}

const widthOf = (text: string) => textWidth(text, size.small);
