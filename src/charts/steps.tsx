import { useMemo } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import type { JointBasis } from './model/joint-basis.ts';
import { steps } from './model/steps.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { StepsPlot } from './parts/steps-plot.tsx';
import { stepsFrame } from './words/steps.ts';

/** The path of steps that all settle together. Nothing where the dimension has none. */
export function Steps({ basis, dimension }: { basis: JointBasis; dimension: string }) {
  const words = useWords();
  const model = useMemo(() => steps(basis, dimension), [basis, dimension]);
  if (!model) return null;
  const empty = basis.joints.every(({ value }) => value === null);
  return (
    <ChartFigure
      frame={stepsFrame(words, basis, model)}
      renderPlot={empty ? null : (width) => <StepsPlot model={model} width={width} />}
    />
  );
}
