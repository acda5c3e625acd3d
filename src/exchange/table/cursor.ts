import type { Table, Value } from './table.ts';

/** Rows that are taken one by one, by one sheet after another; null when there are no more. */
export type Cursor = { readonly take: () => readonly Value[] | null; readonly isOver: () => boolean };

/** Rows that are looked at before the first is written. */
const sampleSize = 1000;

/** The first rows, and all of them one by one. */
export function begin(rows: Table['rows']): { sample: readonly (readonly Value[])[]; cursor: Cursor } {
  const source = rows[Symbol.iterator]();
  const sample: (readonly Value[])[] = [];
  let next = source.next();
  while (!next.done && sample.length < sampleSize) {
    sample.push(next.value);
    next = source.next();
  }
  let taken = 0;
  const cursor: Cursor = {
    take: () => {
      const sampled = sample[taken];
      if (sampled) {
        taken += 1;
        return sampled;
      }
      if (next.done) return null;
      const { value } = next;
      next = source.next();
      return value;
    },
    isOver: () => taken >= sample.length && next.done === true,
  };
  return { sample, cursor };
}
