import { column, size } from './look.ts';
import type { Cells } from './cells.ts';
import type { Typeface } from './typeface.ts';

/** Between the texts of two columns, in pt. */
export const gutter = 8;
/** Smaller type is not read any more, on paper. */
const smallest = 7;
/** Longer words are cut rather than to take the room of others, in em. */
const longestWord = 12;

/** Which columns stand side by side, how wide each is, and in which type. */
export type Part = {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  readonly letters: number;
};

/**
 * A table as wide as the page: in smaller type where it is too wide, then in parts that each begin with the first
 * column again.
 */
export function partsOf(cells: Cells, typeface: Typeface): Part[] {
  const all = cells.heads.map((_, at) => at);
  for (let letters: number = size.text - 1; letters >= smallest; letters -= 0.5) {
    const part = fitted(all, cells, letters, typeface);
    if (part) return [part];
  }
  return split(all, cells, typeface);
}

function split(all: readonly number[], cells: Cells, typeface: Typeface): Part[] {
  const [head = 0, ...rest] = all;
  const parts: Part[] = [];
  let open: number[] = [head];
  const narrow = (columns: readonly number[]) => fitted(columns, cells, smallest, typeface);
  for (const at of rest) {
    if (open.length > 1 && !narrow([...open, at])) {
      parts.push(narrow(open) ?? squeezed(open));
      open = [head];
    }
    open.push(at);
  }
  return [...parts, narrow(open) ?? squeezed(open)];
}

/** Not even two columns fit with their longest words: they share the page. */
const squeezed = (columns: readonly number[]): Part => ({
  columns,
  widths: columns.map(() => column.width / columns.length),
  letters: smallest,
});

/** Null where the longest words do not fit. */
function fitted(columns: readonly number[], cells: Cells, letters: number, typeface: Typeface): Part | null {
  const needs = columns.map((at) => need(at, cells, letters, typeface));
  const least = sum(needs.map((one) => one.least));
  if (least > column.width) return null;
  const wanted = sum(needs.map((one) => one.most - one.least));
  const spare = column.width - least;
  // Each as wide as its texts, if all can be; else room goes where it is wanted
  const share = wanted === 0 ? 0 : Math.min(1, spare / wanted);
  const widths = needs.map(({ least: from, most }) => from + (most - from) * share);
  // What is left over is for all of them: tables are as wide as the text
  const stretch = column.width / sum(widths);
  return { columns, letters, widths: widths.map((width) => width * stretch) };
}

/** The width of the longest word, and of the longest text, both with the gutter. */
function need(at: number, { heads, rows }: Cells, letters: number, typeface: Typeface) {
  const head = heads[at] ?? '';
  const width = (text: string, weight: 'normal' | 'bold') => typeface.width(text, letters, weight);
  const texts = rows.map((row) => row[at] ?? '');
  const words = Math.max(
    ...head.split(' ').map((word) => width(word, 'bold')),
    ...texts.flatMap((text) => text.split(/[ \n]/)).map((word) => width(word, 'normal')),
  );
  const least = Math.min(words, longestWord * letters) + gutter;
  const longest = Math.max(width(head, 'bold'), ...texts.map((text) => width(text, 'normal')));
  return { least, most: Math.max(least, longest + gutter) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
