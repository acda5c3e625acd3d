import { gutter, type Part } from './columns.ts';
import { colour, column } from './look.ts';
import { lineHeight, lineMark, type Setting } from './setting.ts';
import type { Mark, Strip } from './strip.ts';
import type { Weight } from './typeface.ts';
import { wrap } from './wrap.ts';

const padding = 3;
const rule = 0.5;

/** One row; only what is higher than half a page is cut. `atEnd` says which columns end in line. */
export function rowStrips(
  { typeface }: Setting,
  texts: readonly string[],
  atEnd: readonly boolean[],
  { letters, columns, widths }: Part,
  weight: Weight,
): Strip[] {
  const measure = (text: string) => typeface.width(text, letters, weight);
  const cells = columns.map((at, place) => {
    const width = (widths[place] ?? 0) - gutter;
    return {
      left: leftOf(widths, place),
      width,
      atEnd: atEnd[at],
      lines: wrap(texts[at] ?? '', width, measure),
    };
  });
  const step = lineHeight(letters);
  const most = Math.max(...cells.map(({ lines }) => lines.length));
  const highest = Math.floor(column.height / 2 / step);
  return Array.from({ length: Math.ceil(most / highest) }, (_, cut): Strip => {
    const from = cut * highest;
    const height = Math.min(most - from, highest) * step + 2 * padding;
    const marks = cells.flatMap(({ left, width, lines, atEnd: ends }) =>
      lines.slice(from, from + highest).map((line, at) => {
        const x = left + (ends ? width - measure(line) : 0);
        return lineMark(line, { size: letters, weight, x }, padding + at * step);
      }),
    );
    return {
      height,
      marks: [groundOf(weight, leftOf(widths, widths.length) - gutter / 2, height), ...marks],
    };
  });
}

/** Where the text of a column begins. */
const leftOf = (widths: readonly number[], place: number): number =>
  widths.slice(0, place).reduce((sum, width) => sum + width, gutter / 2);

/** Heads lie on a tint, rows above a line. */
const groundOf = (weight: Weight, width: number, height: number): Mark =>
  weight === 'bold'
    ? { kind: 'fill', x: 0, y: 0, width, height, colour: colour.accentSoft }
    : { kind: 'fill', x: 0, y: height - rule, width, height: rule, colour: colour.line };
