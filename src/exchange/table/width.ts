import type { Column, Value } from './table.ts';

/** In letters, as spreadsheets count; texts that need more are wrapped. */
const narrowest = 9;
export const widest = 60;
/** The button of the filter and the edges take so many letters. */
export const button = 4;
/** Lines of a head, about. */
const headLines = 3;

/** The width that shows what the column has in these rows, and its head in a few lines. */
export function widthOf({ label, kind, decimals = 0 }: Column, values: readonly Value[]): number {
  const words = Math.max(...label.split(/\s/).map((word) => word.length));
  const head = Math.max(words, Math.ceil(label.length / headLines)) + button;
  const cells = values.map((value) => {
    if (value === null) return 0;
    if (kind === 'date') return 12;
    return typeof value === 'number'
      ? value.toFixed(decimals).length
      : Math.max(...value.split('\n').map((line) => line.length));
  });
  return Math.min(widest, Math.max(narrowest, head, ...cells.map((length) => length + 3)));
}

/** Lines that the head needs where its words are as wide as that. */
export function linesOf({ label }: Column, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of label.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (used > 0 && needed > width - button) lines += 1;
    used = used > 0 && needed > width - button ? word.length : needed;
  }
  return lines;
}

/** Lines that a text needs in the widest column: letters are a little narrower than digits, which makes up for broken words. */
export const linesIn = (value: Value | undefined): number =>
  typeof value === 'string'
    ? value.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / widest)), 0)
    : 1;
