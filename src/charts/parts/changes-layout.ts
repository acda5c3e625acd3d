import type { ChangesRow } from '#charts/model/changes.ts';
import { size } from './ink.ts';
import { leading } from './lines.tsx';
import { wrap } from './wrap.ts';

/** Below this a panel's dates would run into each other. */
const leastPanel = 180;
const between = 24;
const lineHeight = 76;
const datesHeight = 22;
const verdictHeight = 20;
const mostLines = 4;

/** One small drawing in the grid, in px. */
export type Panel = {
  readonly row: ChangesRow;
  readonly title: readonly string[];
  readonly left: number;
  readonly right: number;
  /** Of the title, of what is said below it, of the line. */
  readonly top: number;
  readonly said: number;
  readonly line: { readonly top: number; readonly bottom: number };
};

/** Panels side by side as many as there is room for; those beside each other have their lines at one height. */
export function changesLayout(
  rows: readonly ChangesRow[],
  width: number,
  nameOf: (row: ChangesRow) => string,
) {
  const columns = Math.max(1, Math.min(rows.length, Math.floor((width + between) / (leastPanel + between))));
  const panel = (width - between * (columns - 1)) / columns;
  const panels: Panel[] = [];
  let y = 0;
  for (let start = 0; start < rows.length; start += columns) {
    const beside = rows.slice(start, start + columns).map((row) => ({
      row,
      title: wrap(nameOf(row), panel, size.label, mostLines),
    }));
    const head = Math.max(...beside.map(({ title }) => title.length)) * size.label * leading;
    const top = y + head + verdictHeight;
    for (const [place, { row, title }] of beside.entries()) {
      const left = place * (panel + between);
      const said = y + head + verdictHeight / 2;
      const line = { top, bottom: top + lineHeight };
      panels.push({ row, title, left, right: left + panel, top: y, said, line });
    }
    y = top + lineHeight + datesHeight + between;
  }
  return { panels, bottom: Math.max(0, y - between) };
}
