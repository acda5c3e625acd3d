import type { Column } from '#exchange/table/table.ts';
import { textWidth } from './measure.ts';
import { cellSide, content, small } from './places.ts';
import { bold } from './rooms.ts';

/** Columns that stand on a slide together, by their places in the table, and how wide each is. */
export type ColumnGroup = {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  readonly size: number;
};

/** Room left and right of a cell's text, and the most that a word or a text may ask for. */
const padding = 2 * cellSide + 2;
const mostOfWord = 170;
const mostOfText = 420;

type Wish = { readonly least: number; readonly best: number };

/** So many rows and their head have room in large letters, over two lines each. */
const few = 7;

/** All columns at once where their words fit; else the first one is repeated beside as many of the others as do. */
export function columnGroups(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
): ColumnGroup[] {
  for (const size of [16, 14, small]) {
    const wishes = columns.map((_, at) =>
      wishOf(
        rows.map((row) => row[at] ?? ''),
        size,
      ),
    );
    const all = columns.map((_, at) => at);
    const wanted = wishes.map(({ least, best }) => (rows.length > few ? best : (least + best) / 2));
    if (sum(wanted) <= content.w || size === small) {
      const groups = grouped(wishes, all);
      return groups.map((group) => ({ columns: group, size, widths: widthsOf(group, wishes, columns) }));
    }
  }
  return [];
}

const wishOf = (texts: readonly string[], size: number): Wish => {
  const words = texts.flatMap((text) => text.split(/\s+/u));
  const least = Math.min(mostOfWord, Math.max(...words.map((word) => textWidth(word, size) * bold)));
  const best = Math.min(mostOfText, Math.max(...texts.map((text) => textWidth(text, size) * bold)));
  return { least: least + padding, best: Math.max(least, best) + padding };
};

/** As few groups as hold all, of about as many columns each. */
function grouped(wishes: readonly Wish[], all: readonly number[]): number[][] {
  const first = packed(wishes, all, all.length);
  return first.length < 2 ? first : packed(wishes, all, Math.ceil((all.length - 1) / first.length) + 1);
}

function packed(wishes: readonly Wish[], all: readonly number[], most: number): number[][] {
  const least = (group: readonly number[]) => sum(group.map((at) => wishes[at]?.least ?? 0));
  if (least(all) <= content.w) return [[...all]];
  const groups: number[][] = [];
  for (const at of all.slice(1)) {
    const group = groups.at(-1);
    if (group && group.length < most && least([...group, at]) <= content.w) group.push(at);
    else groups.push([0, at]);
  }
  return groups;
}

/** What is left is shared by how much each lacks; what is then still left goes to texts. */
function widthsOf(group: readonly number[], wishes: readonly Wish[], columns: readonly Column[]): number[] {
  const mine = group.map((at) => wishes[at] ?? { least: 0, best: 0 });
  const least = sum(mine.map((wish) => wish.least));
  const lack = sum(mine.map(({ least: low, best }) => best - low));
  const share = lack === 0 ? 1 : Math.min(1, (content.w - least) / lack);
  const widths = mine.map(({ least: low, best }) => low + (best - low) * share);
  const texts = group.map((at) => columns[at]?.kind === 'text');
  const spare = (content.w - sum(widths)) / texts.filter(Boolean).length;
  // A number far from its name is hard to follow
  return widths.map((width, at) => (texts[at] && share === 1 ? Math.min(width + spare, width * 1.5) : width));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
