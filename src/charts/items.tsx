import { useMemo } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import type { Basis } from './model/basis.ts';
import { items, type ItemsOptions } from './model/items.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { ItemsPlot } from './parts/items-plot.tsx';
import { itemsFrame } from './words/items.ts';

type ItemsProps = { basis: Basis } & ItemsOptions;

/** All answers to each item, around the middle of the scale. Nothing where the form rates nothing of the kind. */
export function Items({ basis, about, order, dimension }: ItemsProps) {
  const words = useWords();
  const model = useMemo(
    () => items(basis, { about, order, ...(dimension === undefined ? {} : { dimension }) }),
    [basis, about, order, dimension],
  );
  if (!model) return null;
  const empty = model.rows.every(({ shown }) => !shown);
  return (
    <ChartFigure
      frame={itemsFrame(words, basis, model)}
      renderPlot={empty ? null : (width) => <ItemsPlot model={model} width={width} />}
    />
  );
}
