import { columnLetters } from './cell.ts';

/** Columns and rows from 0. */
export type Corner = { readonly column: number; readonly row: number };

/** `$A$1:$F$20`: from the first cell to before the second. */
export const area = (from: Corner, to: Corner): string =>
  `$${columnLetters(from.column)}$${from.row + 1}:$${columnLetters(to.column - 1)}$${to.row}`;
