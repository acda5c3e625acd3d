import { useMemo } from 'react';
import type { Draw } from './drawn.ts';
import { bars, barsDefaults, type BarsOptions } from './model/bars.ts';
import type { Basis } from './model/basis.ts';
import { BarsPlot } from './parts/bars-plot.tsx';
import { ChartFigure } from './parts/chart-figure.tsx';
import { barsFrame } from './words/bars.ts';

/** The dimensions of the partnership, or of those who answer, or the items of one. Nothing where the form asks none. */
export function drawBars(basis: Basis, options: Partial<BarsOptions> = {}): Draw | null {
  const model = bars(basis, options);
  if (!model) return null;
  return (words) => ({
    frame: barsFrame(words, basis, model),
    renderPlot: model.counts && ((width) => <BarsPlot model={model} width={width} />),
  });
}

type BarsProps = { basis: Basis } & Partial<BarsOptions>;

export function Bars({
  basis,
  about = barsDefaults.about,
  group = barsDefaults.group,
  order = barsDefaults.order,
  dimension,
}: BarsProps) {
  const draw = useMemo(
    () => drawBars(basis, { about, group, order, ...(dimension === undefined ? {} : { dimension }) }),
    [basis, about, group, order, dimension],
  );
  return draw && <ChartFigure draw={draw} />;
}
