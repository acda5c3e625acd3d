import type { LegendEntry } from '#charts/words/frame.ts';
import { size } from './ink.ts';
import { legendSize } from './legend-mark.tsx';
import { leading } from './lines.tsx';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

export type PlacedEntry = {
  readonly entry: LegendEntry;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
};

const beside = legendSize.width + 8;
const apart = 18;
const step = size.small * leading;
const lineGap = 6;

/** One after the other as in a text, a new line where there is no more room; heights in px from the top. */
export function legendLayout(entries: readonly LegendEntry[], width: number) {
  const placed: PlacedEntry[] = [];
  let [x, y, height] = [0, 0, 0];
  for (const entry of entries) {
    const lines = wrap(entry.label, width - beside, size.small);
    const wide = beside + Math.max(0, ...lines.map((line) => textWidth(line, size.small)));
    if (x > 0 && x + wide > width) {
      x = 0;
      y += height + lineGap;
      height = 0;
    }
    placed.push({ entry, lines, x, y });
    height = Math.max(height, legendSize.height, lines.length * step);
    x += wide + apart;
  }
  return { entries: placed, height: y + height };
}
