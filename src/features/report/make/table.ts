import { figuresOf } from '#charts/image/figures.ts';
import type { Frame } from '#charts/words/frame.ts';
import type { Table } from '#exchange/table/table.ts';

/** The figures of a chart as a table of a report: with an id of its own, and columns that a program can name. */
export function tableFrom(id: string, frame: Frame, title = frame.title): Table {
  const figures = figuresOf(frame);
  const taken = new Set<string>();
  return {
    ...figures,
    id,
    title,
    columns: figures.columns.map((column, place) => {
      const { id: own, label } = column;
      const wanted = isPlain(own) ? own.replaceAll('-', '_') : plain(label) || `column_${place + 1}`;
      return Object.assign({}, column, { id: unique(wanted, taken) });
    }),
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
