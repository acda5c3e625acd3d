import { useMemo, type ReactNode } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import type { Basis } from './model/basis.ts';
import type { ItemsAbout } from './model/items.ts';
import { stacks } from './model/stacks.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { StacksPlot } from './parts/stacks-plot.tsx';
import { stacksFrame } from './words/stacks.ts';

type StacksProps = { basis: Basis; about: ItemsAbout; item: string; children?: ReactNode };

/** One item, one dot an answer; in large letters where there is room. Nothing where the form does not rate it. */
export function Stacks({ basis, about, item, children }: StacksProps) {
  const words = useWords();
  const model = useMemo(() => stacks(basis, about, item), [basis, about, item]);
  if (!model) return null;
  const { points, shown } = model.row;
  const counts = shown?.counts?.points;
  const labels = points.map(words.say);
  return (
    <ChartFigure
      frame={stacksFrame(words, basis, model)}
      renderPlot={counts ? (width) => <StacksPlot labels={labels} counts={counts} width={width} /> : null}
    >
      {children}
    </ChartFigure>
  );
}
