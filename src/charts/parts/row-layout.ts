import type { Text } from '#domain/questionnaire/text.ts';
import { size } from './ink.ts';
import { leading } from './lines.tsx';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

type Named = { readonly id: string; readonly title: Text };

/** A line of a drawing: its name on the left, wrapped, and its heights in px from the top. */
export type PlacedRow<Row> = {
  readonly row: Row;
  readonly lines: readonly string[];
  readonly top: number;
  readonly middle: number;
};

export type RowLayout<Row> = {
  readonly rows: readonly PlacedRow<Row>[];
  /** Right edge of the names. */
  readonly labels: number;
  readonly bottom: number;
};

type Options<Row> = {
  /** From where on there is room for the rows. */
  readonly top: number;
  readonly least: (row: Row) => number;
};

const mostLines = 3;
const breath = 10;

/** Names take what they need, at most two fifths of the width; a row is as high as its name or its least height. */
export function rowLayout<Row extends Named>(
  rows: readonly Row[],
  width: number,
  say: (text: Text) => string,
  { top, least }: Options<Row>,
): RowLayout<Row> {
  const widest = Math.max(...rows.map(({ title }) => textWidth(say(title), size.label)));
  const labels = Math.min(Math.ceil(widest), Math.floor(width * 0.38));
  let y = top;
  const placed = rows.map((row) => {
    const lines = wrap(say(row.title), labels, size.label, mostLines);
    const height = Math.max(least(row), lines.length * size.label * leading + breath);
    const place = { row, lines, top: y, middle: y + height / 2 };
    y += height;
    return place;
  });
  return { rows: placed, labels, bottom: y };
}
