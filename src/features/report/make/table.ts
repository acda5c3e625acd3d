import type { ChartTable } from '#charts/words/table.ts';
import type { Table } from '#exchange/table/table.ts';

/** The figures of a chart as a table that leaves the app; `id` is its own. */
export function tableFrom(id: string, title: string, { columns, rows }: ChartTable): Table {
  const taken = new Set<string>();
  return {
    id,
    title,
    columns: columns.map(({ id: own, label, number, decimals }, place) => ({
      id: unique(isPlain(own) ? own.replaceAll('-', '_') : plain(label) || `column_${place + 1}`, taken),
      label,
      kind: number ? 'number' : 'text',
      ...(decimals === undefined ? {} : { decimals }),
    })),
    rows: rows.map(({ values }) => values),
  };
}

/** Ids of partners and places are no names for people or programs. */
const isPlain = (id: string): boolean => /^[a-z][a-z0-9_-]*$/.test(id) && !/^[0-9a-f]{32}$/.test(id);

/** `Toko Maju` → `toko_maju` */
const plain = (label: string): string =>
  label
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .replace(/^(?=\d)/, 'of_');

function unique(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let next = 2; taken.has(name); next += 1) name = `${wanted}_${next}`;
  taken.add(name);
  return name;
}
