import { takeChoices, type Choice, type TakenList } from '#exchange/questionnaire/choices.ts';
import type { Left, Place, Wrong } from '#exchange/questionnaire/finding.ts';
import type { Language } from '#domain/questionnaire/text.ts';
import { wordingIn, type Labels } from './labels.ts';
import { placeIn, valueOf, type Line, type Table } from './table.ts';

/** The lists of the choices sheet. */
export type Lists = {
  /**
   * The list as what it can be taken for; its remarks come once. Null for a list that is not there. `kind`: what the
   * form itself says that its items are.
   */
  readonly take: (
    name: string,
    kind: string | null,
    remark: (left: Left) => void,
  ) => (TakenList & { readonly order: number }) | null;
  /** Of the lists that were never taken. */
  readonly unused: () => readonly Left[];
};

type Read = { readonly lists: Lists; readonly wrong: readonly Wrong[]; readonly left: readonly Left[] };

/** The columns of the sheet that are read. */
export const understood = ['list_name', 'name', 'label'];

export function readLists(table: Table, labels: Labels, languages: readonly Language[]): Read {
  const wrong: Wrong[] = [];
  const left: Left[] = [];
  const lists = new Map<string, { readonly place: Place; readonly choices: Choice[] }>();
  for (const line of table.lines.filter(({ cells }) => cells.size > 0)) {
    const list = valueOf(line, 'list_name');
    const name = valueOf(line, 'name');
    if (list === '' && name === '') continue;
    if (list === '') wrong.push({ kind: 'no-list', place: placeIn(table, line, 'list_name') });
    if (name === '') wrong.push({ kind: 'no-name', place: placeIn(table, line, 'name') });
    const known = lists.get(list) ?? { place: placeIn(table, line), choices: [] };
    lists.set(list, known);
    if (name !== '' && known.choices.some((choice) => choice.name === name)) {
      wrong.push({ kind: 'repeated-choice', name, place: placeIn(table, line, 'name') });
    }
    known.choices.push({
      name,
      text: wordingIn(table, line, labels, languages),
      place: placeIn(table, line),
    });
    left.push(...columnsLeft(table, line, understood));
  }
  const order = [...lists.keys()];
  const taken = new Set<string>();
  const take: Lists['take'] = (name, kind, remark) => {
    const list = lists.get(name);
    if (!list) return null;
    const found = takeChoices(list.choices, { place: list.place, kind });
    if (!taken.has(name)) for (const one of found.left) remark(one);
    taken.add(name);
    return { ...found.taken, order: order.indexOf(name) };
  };
  const unused = () =>
    [...lists].flatMap(([name, { place }]): Left[] =>
      taken.has(name) || name === '' ? [] : [{ kind: 'list-left-out', name, place }],
    );
  return { lists: { take, unused }, wrong, left };
}

/** Cells that say something which is not understood. */
export const columnsLeft = (table: Table, line: Line, known: readonly string[]): Left[] =>
  [...line.cells.keys()]
    .filter(({ base }) => !known.includes(base))
    .map(({ base, header, letters }): Left => {
      const place: Place = { at: 'sheet', sheet: table.sheet, row: line.row, column: letters };
      return base === 'relevant'
        ? { kind: 'condition-left-out', place }
        : { kind: 'column-left-out', header, place };
    });
