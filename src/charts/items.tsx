import { useMemo } from 'react';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import { items, type ItemsOptions } from './model/items.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { ItemsPlot } from './parts/items-plot.tsx';
import { itemsFrame } from './words/items.ts';

/** All answers to each item, around the middle of the scale. Nothing where the form rates nothing of the kind. */
export function drawItems(basis: Basis, options: ItemsOptions): Draw | null {
  const model = items(basis, options);
  if (!model) return null;
  const empty = model.rows.every(({ shown }) => !shown);
  return (words) => ({
    frame: itemsFrame(words, basis, model),
    renderPlot: empty ? null : (width) => <ItemsPlot model={model} width={width} />,
  });
}

type ItemsProps = { basis: Basis; dimension?: string } & Pick<ItemsOptions, 'about' | 'order'>;

export function Items({ basis, about, order, dimension }: ItemsProps) {
  const draw = useMemo(
    () => drawItems(basis, { about, order, ...(dimension === undefined ? {} : { dimensions: [dimension] }) }),
    [basis, about, order, dimension],
  );
  return draw && <ChartFigure draw={draw} />;
}
