import { leading } from './lines.tsx';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

export type PlacedLabel = {
  readonly lines: readonly string[];
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** px below the first row of labels, of its upper edge. */
  readonly down: number;
};

export type PlacedLabels = {
  readonly font: number;
  readonly labels: readonly PlacedLabel[];
  readonly height: number;
  /** The two ends in words, where the points have room for their numbers only. */
  readonly ends: readonly [string, string] | null;
};

type Lines = readonly (readonly string[])[];

const mostLines = 3;
/** Every second label stands lower, so that all have room; more than so many points go by number. */
const mostStaggered = 7;
const rowGap = 4;

/** Words below their own points in the largest letters that fit; else in two rows; else numbers, and the ends in words. */
export function placeLabels(
  labels: readonly string[],
  column: number,
  fonts: readonly [number, ...number[]],
): PlacedLabels {
  for (const font of fonts) {
    const lines = labels.map((label) => fitting(label, column - font / 2, font));
    if (isWhole(lines)) return inOneRow(lines, column, font);
  }
  for (const font of labels.length > mostStaggered ? [] : fonts) {
    const last = labels.length - 1;
    const room = (place: number) => (place === 0 || place === last ? 1.5 : 2) * column - font / 2;
    const lines = labels.map((label, place) => fitting(label, room(place), font));
    if (isWhole(lines)) return inTwoRows(lines, column, font);
  }
  const numbers = labels.map((_, place) => [String(place + 1)]);
  const [lowest, highest] = [labels[0], labels.at(-1)];
  const ends = lowest === undefined || highest === undefined ? null : ([lowest, highest] as const);
  return { ...inOneRow(numbers, column, fonts[0]), ends };
}

/** Null: a word would be cut, or it takes too many lines. A word of two parts may be parted at its hyphen. */
function fitting(label: string, width: number, font: number): readonly string[] | null {
  const fits = (word: string) => textWidth(word, font) <= width;
  const words = label.split(' ').flatMap((word) => (fits(word) ? word : word.split(/(?<=-)/)));
  const lines = wrap(words.join(' '), width, font);
  return words.every(fits) && lines.length <= mostLines ? lines : null;
}

const isWhole = (lines: readonly (readonly string[] | null)[]): lines is Lines =>
  lines.every((one) => one !== null);

const heightOf = (lines: Lines, font: number) =>
  Math.max(0, ...lines.map(({ length }) => length)) * font * leading;

const inOneRow = (lines: Lines, column: number, font: number): PlacedLabels => ({
  font,
  labels: lines.map((one, place) => ({ lines: one, x: (place + 0.5) * column, anchor: 'middle', down: 0 })),
  height: heightOf(lines, font),
  ends: null,
});

/** The outermost labels begin and end with the drawing. */
function inTwoRows(lines: Lines, column: number, font: number): PlacedLabels {
  const [upper, lower] = [0, 1].map((row) =>
    heightOf(
      lines.filter((_, place) => place % 2 === row),
      font,
    ),
  );
  const down = (upper ?? 0) + rowGap;
  const last = lines.length - 1;
  const labels = lines.map((one, place): PlacedLabel => {
    const [x, anchor] =
      place === 0
        ? ([0, 'start'] as const)
        : place === last
          ? ([lines.length * column, 'end'] as const)
          : ([(place + 0.5) * column, 'middle'] as const);
    return { lines: one, x, anchor, down: place % 2 === 0 ? 0 : down };
  });
  return { font, labels, height: down + (lower ?? 0), ends: null };
}
