import type { Column, Value } from './table.ts';

/** In letters, as spreadsheets count; texts that need more are wrapped. */
const narrowest = 9;
export const widest = 60;
/** The button of the filter covers so many letters. */
const button = 3;
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
  return Math.min(widest, Math.max(narrowest, head, ...cells.map((length) => length + 2)));
}
