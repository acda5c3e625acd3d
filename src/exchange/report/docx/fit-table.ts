import type { Table } from '#exchange/table/table.ts';
import type { Words } from '#i18n/words.ts';
import { cellText } from '#exchange/report/cell-text.ts';
import { tablePoints, textWidth, type Way } from './page.ts';
import { plainText } from '#exchange/report/plain-text.ts';
import { makeMeasure, type Measure } from '#exchange/report/text-width.ts';

/** A table as it stands on its page: all in words, its letters so high (in points), its columns so wide. */
export type Fitted = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly way: Way;
  readonly points: number;
  /** In twentieths of a point. */
  readonly widths: readonly number[];
};

/** The space at both sides of a cell's text. */
export const cellMargin = 70;

/** For programs that set a little wider, and so that heads stand apart; in twentieths of a point. */
const slack = 80;

/** As large as it can be read, upright if it can be. */
const choices = [
  { way: 'portrait', points: tablePoints },
  { way: 'portrait', points: 8 },
  { way: 'landscape', points: tablePoints },
  { way: 'landscape', points: 8 },
  { way: 'landscape', points: 7 },
] as const;

/** What a column needs, and what it would take; in twentieths of a point. */
type Space = { readonly least: number; readonly wish: number };

/** Chooses page, letters and columns so that no word is cut; where nothing fits, as small as can be read. */
export function fitTable(table: Table, words: Words): Fitted {
  const heads = table.columns.map(({ label }) => plainText(label));
  const rows = Array.from(table.rows, (row) =>
    table.columns.map((column, at) => plainText(cellText(row[at] ?? null, column, words))),
  );
  const measure = makeMeasure();
  const last = { way: 'landscape', points: 7 } as const;
  const columnsIn = (points: number) => evened(table.columns, spacesOf(heads, rows, points, measure));
  const chosen = choices.find(
    ({ way, points }) => sum(columnsIn(points).map(({ least }) => least)) <= textWidth[way],
  );
  const { way, points } = chosen ?? last;
  return { heads, rows, way, points, widths: spread(table.columns, columnsIn(points), textWidth[way]) };
}

/** Columns of numbers of the same kind are equally wide: they are compared. */
function evened(columns: Table['columns'], spaces: readonly Space[]): readonly Space[] {
  return columns.map(({ kind, decimals = 0 }, at) => {
    const alike = spaces.filter((_, other) => {
      const column = columns[other];
      return (
        other === at || (kind === 'number' && column?.kind === kind && (column.decimals ?? 0) === decimals)
      );
    });
    const least = Math.max(...alike.map((space) => space.least));
    const wish = Math.max(...alike.map((space) => space.wish));
    // The head of a number may take more lines than one
    return { least, wish: kind === 'number' ? Math.min(wish, 1.4 * least) : wish };
  });
}

function spacesOf(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  points: number,
  measure: Measure,
): readonly Space[] {
  const wide = (text: string) => measure(text, points * 20) + slack + 2 * cellMargin;
  const bold = (text: string) => measure(text, points * 20, true) + slack + 2 * cellMargin;
  return heads.map((head, at) => {
    const texts = rows.map((row) => row[at] ?? '');
    const wish = Math.min(Math.max(bold(head), ...texts.map(wide)), longest * points);
    const word = Math.max(...wordsOf(head).map(bold), ...texts.flatMap(wordsOf).map(wide));
    // A sentence is not squeezed into a column of one word; a word without end is cut
    return {
      least: Math.min(Math.max(word, Math.min(wish, sentence * points)), 3 * sentence * points),
      wish,
    };
  });
}

const wordsOf = (text: string) => text.split(/\s+/);

/** Of a column, in twentieths of a point for each point of its letters. */
const longest = 1000;
const sentence = 120;

/**
 * Fills the width: each what it needs, then texts what they wish for, then numbers, then all more in proportion; all
 * less, where it is too much.
 */
function spread(columns: Table['columns'], spaces: readonly Space[], width: number): readonly number[] {
  let widths = spaces.map(({ least }) => least);
  for (const texts of [true, false]) {
    const wishes = spaces.map(({ least, wish }, at) =>
      (columns[at]?.kind !== 'number') === texts ? wish - least : 0,
    );
    const rest = Math.max(0, width - sum(widths));
    const share = Math.min(1, rest / Math.max(1, sum(wishes)));
    widths = widths.map((each, at) => each + share * (wishes[at] ?? 0));
  }
  const stretch = width / sum(widths);
  return widths.map((each) => Math.floor(each * stretch));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
