import { useMemo } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { handsCount, type HandsBasis } from './model/hands.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { StacksPlot } from './parts/stacks-plot.tsx';
import { handsFrame, handsLabels } from './words/hands.ts';

type HandsProps = { readonly basis: HandsBasis; readonly item: string };

/** One item that hands were raised for, one dot a hand; in large letters where there is room. */
export function Hands({ basis, item }: HandsProps) {
  const words = useWords();
  const model = useMemo(() => handsCount(basis, item), [basis, item]);
  if (!model) return null;
  const counts = model.hands?.points;
  const labels = handsLabels(words, model);
  return (
    <ChartFigure
      frame={handsFrame(words, basis, model)}
      renderPlot={counts ? (width) => <StacksPlot labels={labels} counts={counts} width={width} /> : null}
    />
  );
}
