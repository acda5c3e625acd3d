import type { Left, Wrong } from '#exchange/questionnaire/finding.ts';
import { rowTypeOf, type RowType } from './row-type.ts';
import { placeIn, valueOf, type Line, type Table } from './table.ts';

/** A row that may be taken, or a group with the rows in it. */
export type Node =
  | { readonly is: 'row'; readonly line: Line; readonly type: Taken }
  | { readonly is: 'group'; readonly line: Line; readonly nodes: readonly Node[] };

/** The types of row that something can be made of. */
export type Taken = Exclude<RowType, { readonly is: 'begin' | 'end' | 'left' | 'unknown' }>;

type Tree = {
  readonly nodes: readonly Node[];
  readonly wrong: readonly Wrong[];
  readonly left: readonly Left[];
};

type Open = { readonly line: Line; readonly type: string; readonly nodes: Node[] };

const deepest = 20;

export const isTrue = (value: string): boolean => /^(yes|true(\(\))?|1)$/i.test(value);

/** The survey sheet as groups within groups, without what is not taken at all: repeats and all that lies in them. */
export function treeOf(table: Table): Tree {
  const wrong: Wrong[] = [];
  const left: Left[] = [];
  const root: Node[] = [];
  const groups: Open[] = [];
  const repeats: Open[] = [];
  for (const line of table.lines) {
    const typed = valueOf(line, 'type');
    const type = rowTypeOf(typed);
    const place = placeIn(table, line, 'type');
    const nodes = groups.at(-1)?.nodes ?? root;
    if (isTrue(valueOf(line, 'disabled'))) {
      left.push({ kind: 'row-disabled', place });
    } else if (typed === '') {
      if (valueOf(line, 'name') !== '') wrong.push({ kind: 'no-type', place });
    } else if (type.is === 'unknown') {
      wrong.push({ kind: 'unknown-type', type: typed, place });
    } else if (repeats.length > 0) {
      if (type.is === 'begin') repeats.push({ line, type: typed, nodes });
      else if (type.is === 'end') repeats.pop();
      else left.push({ kind: 'in-repeat', type: typed, place });
    } else if (type.is === 'begin') {
      if (type.what === 'group') groups.push({ line, type: typed, nodes: [] });
      else {
        left.push({ kind: 'type-left-out', type: typed, place });
        repeats.push({ line, type: typed, nodes });
      }
      if (groups.length > deepest) return { nodes: root, wrong: [{ kind: 'too-deep', place }], left };
    } else if (type.is === 'end') {
      const group = type.what === 'group' ? groups.pop() : undefined;
      if (group) (groups.at(-1)?.nodes ?? root).push({ is: 'group', line: group.line, nodes: group.nodes });
      else wrong.push({ kind: 'stray-end', type: typed, place });
    } else if (type.is === 'left') {
      left.push({ kind: 'type-left-out', type: typed, place });
    } else {
      nodes.push({ is: 'row', line, type });
    }
  }
  for (const { line, type } of [...groups, ...repeats]) {
    wrong.push({ kind: 'not-ended', type, place: placeIn(table, line, 'type') });
  }
  // What was never ended is looked through all the same
  for (const { line, nodes } of groups.toReversed()) root.push({ is: 'group', line, nodes });
  return { nodes: root, wrong, left };
}
