import type { NativeChart } from '#exchange/report/native-chart.ts';
import type { Frame } from '#charts/words/frame.ts';
import type { TableValue } from '#charts/words/table.ts';
import { paperColour } from './paper.ts';

/** More bars in a row, or longer lists, are no longer read on one slide. */
const mostSeries = 8;
const mostCategories = 40;

/**
 * The figures that a chart draws, for a program that draws it itself. Null where no kind of chart fits, where nothing is
 * drawn, and where a radar would have a gap, which others draw in its middle as if it were zero.
 */
export function nativeChart({ table }: Pick<Frame, 'table'>): NativeChart | null {
  const { columns, shape } = table;
  if (!shape) return null;
  const rows = table.rows.slice(0, shape.rows);
  const all = columns.flatMap(({ label, plotted }, place) => {
    const values = rows.map((row) => numberIn(row.values[place]));
    const isDrawn = values.some((value) => value !== null && (shape.axis === 'hundred' || value > 0));
    const isOfScale = plotted?.kind === 'point' && values.some((value) => value !== null);
    return plotted ? [{ isDrawn, isOfScale, name: label, values, colour: paperColour(plotted) }] : [];
  });
  const drawn = all.filter(({ isDrawn }) => isDrawn);
  // The legend names the whole scale, also what nobody chose
  const named = all.filter(({ isDrawn, isOfScale }) => isDrawn || isOfScale);
  const series = (drawn.length > 0 && named.length <= mostSeries ? named : drawn).map(
    ({ name, values, colour }) => ({ name, values, colour }),
  );
  const hasGap = series.some(({ values }) => values.includes(null));
  const fits = series.length > 0 && series.length <= mostSeries && rows.length <= mostCategories;
  if (!fits || (shape.kind === 'radar' && hasGap)) return null;
  return {
    kind: shape.kind,
    categories: rows.map(({ values }) => String(values[0] ?? '')),
    series,
    from: 0,
    to: shape.axis === 'hundred' ? 100 : null,
    decimals: 0,
  };
}

const numberIn = (value: TableValue | undefined): number | null => (typeof value === 'number' ? value : null);
