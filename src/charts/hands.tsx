import { useMemo } from 'react';
import type { Draw } from './drawn.ts';
import { handsCount, type HandsBasis } from './model/hands.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { StacksPlot } from './parts/stacks-plot.tsx';
import { handsFrame, handsLabels } from './words/hands.ts';

/** One item that hands were raised for, one dot a hand; in large letters where there is room. */
export function drawHands(basis: HandsBasis, item: string): Draw | null {
  const model = handsCount(basis, item);
  if (!model) return null;
  const counts = model.hands?.points;
  return (words) => ({
    frame: handsFrame(words, basis, model),
    renderPlot: counts
      ? (width) => <StacksPlot labels={handsLabels(words, model)} counts={counts} width={width} />
      : null,
  });
}

type HandsProps = { readonly basis: HandsBasis; readonly item: string };

export function Hands({ basis, item }: HandsProps) {
  const draw = useMemo(() => drawHands(basis, item), [basis, item]);
  return draw && <ChartFigure draw={draw} />;
}
