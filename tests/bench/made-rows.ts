import type { Table, Value } from '#exchange/table/table.ts';
import { partners, seeded } from './twenty.ts';

/** Responses to twenty items, one a row: who, about whom, when, and the answers. */
export function madeTable(count: number): Table & { readonly rows: readonly (readonly Value[])[] } {
  const random = seeded(3);
  const some = (most: number) => Math.floor(random() * most);
  const items = Array.from({ length: 20 }, (_, item) => item + 1);
  return {
    id: 'answers',
    title: 'Jawaban',
    columns: [
      { id: 'number', label: 'Nomor', kind: 'number' },
      { id: 'day', label: 'Tanggal', kind: 'date' },
      { id: 'by', label: 'Penilai', kind: 'text' },
      { id: 'about', label: 'Yang dinilai', kind: 'text' },
      ...items.map((item) => ({ id: `item_${item}`, label: `Butir ${item}`, kind: 'number' }) as const),
    ],
    rows: Array.from({ length: count }, (_, row) => [
      row + 1,
      '2026-11-12',
      `Kelompok Tani Sukamaju ${some(partners)}`,
      `Kelompok Tani Sukamaju ${some(partners)}`,
      ...items.map(() => (random() < 0.02 ? null : 1 + some(5))),
    ]),
  };
}

/** The same with one answer a row. */
export const longTable = (wide: ReturnType<typeof madeTable>): Table => ({
  ...wide,
  columns: [
    ...wide.columns.slice(0, 4),
    { id: 'item', label: 'Butir', kind: 'text' },
    { id: 'value', label: 'Nilai', kind: 'number' },
    { id: 'says', label: 'Jawaban', kind: 'text' },
  ],
  rows: {
    *[Symbol.iterator]() {
      for (const [number = null, day = null, by = null, about = null, ...values] of wide.rows) {
        for (const [item, value] of values.entries()) {
          yield [number, day, by, about, `item_${item + 1}`, value, value === null ? null : 'Hampir selalu'];
        }
      }
    },
  },
});
