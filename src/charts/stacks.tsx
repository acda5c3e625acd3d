import { useMemo, type ReactNode } from 'react';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import type { ItemsAbout } from './model/items.ts';
import { stacks } from './model/stacks.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { StacksPlot } from './parts/stacks-plot.tsx';
import { stacksFrame } from './words/stacks.ts';

/** One item, one dot an answer; in large letters where there is room. Nothing where the form does not rate it. */
export function drawStacks(basis: Basis, about: ItemsAbout, item: string): Draw | null {
  const model = stacks(basis, about, item);
  if (!model) return null;
  const { points, shown } = model.row;
  const counts = shown?.counts?.points;
  return (words) => ({
    frame: stacksFrame(words, basis, model),
    renderPlot: counts
      ? (width) => <StacksPlot labels={points.map(words.say)} counts={counts} width={width} />
      : null,
  });
}

type StacksProps = { basis: Basis; about: ItemsAbout; item: string; children?: ReactNode };

export function Stacks({ basis, about, item, children }: StacksProps) {
  const draw = useMemo(() => drawStacks(basis, about, item), [basis, about, item]);
  return draw && <ChartFigure draw={draw}>{children}</ChartFigure>;
}
