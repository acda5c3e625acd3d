import { useMemo } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { bars, barsDefaults, type BarsOptions } from './model/bars.ts';
import type { Basis } from './model/basis.ts';
import { BarsPlot } from './parts/bars-plot.tsx';
import { ChartFigure } from './parts/chart-figure.tsx';
import { barsFrame } from './words/bars.ts';

type BarsProps = { basis: Basis } & Partial<BarsOptions>;

/** The dimensions of the partnership, or of those who answer, or the items of one. Nothing where the form asks none. */
export function Bars({
  basis,
  about = barsDefaults.about,
  group = barsDefaults.group,
  order = barsDefaults.order,
  dimension,
}: BarsProps) {
  const words = useWords();
  const model = useMemo(
    () => bars(basis, { about, group, order, ...(dimension === undefined ? {} : { dimension }) }),
    [basis, about, group, order, dimension],
  );
  if (!model) return null;
  return (
    <ChartFigure
      frame={barsFrame(words, basis, model)}
      renderPlot={model.counts && ((width) => <BarsPlot model={model} width={width} />)}
    />
  );
}
