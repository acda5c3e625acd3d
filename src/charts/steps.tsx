import { useMemo } from 'react';
import type { Draw } from './drawn.ts';
import type { JointBasis } from './model/joint-basis.ts';
import { steps } from './model/steps.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { StepsPlot } from './parts/steps-plot.tsx';
import { stepsFrame } from './words/steps.ts';

/** The path of steps that all settle together. Nothing where the dimension has none. */
export function drawSteps(basis: JointBasis, dimension: string): Draw | null {
  const model = steps(basis, dimension);
  if (!model) return null;
  const empty = basis.joints.every(({ value }) => value === null);
  return (words) => ({
    frame: stepsFrame(words, basis, model),
    renderPlot: empty ? null : (width) => <StepsPlot model={model} width={width} />,
  });
}

export function Steps({ basis, dimension }: { basis: JointBasis; dimension: string }) {
  const draw = useMemo(() => drawSteps(basis, dimension), [basis, dimension]);
  return draw && <ChartFigure draw={draw} />;
}
