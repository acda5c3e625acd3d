import { useMemo } from 'react';
import type { Draw } from './drawn.ts';
import type { JointBasis } from './model/joint-basis.ts';
import { jointGates } from './model/joint-gates.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { GatesPlot } from './parts/gates-plot.tsx';
import { jointGatesFrame } from './words/joint-gates.ts';

/** The gates that all settle together, weakest first. Nothing where the dimension has none. */
export function drawJointGates(basis: JointBasis, dimension: string): Draw | null {
  const model = jointGates(basis, dimension);
  if (!model) return null;
  const empty = model.rows.every(({ shown }) => !shown);
  return (words) => ({
    frame: jointGatesFrame(words, basis, model),
    renderPlot: empty ? null : (width) => <GatesPlot model={model} width={width} />,
  });
}

export function JointGates({ basis, dimension }: { basis: JointBasis; dimension: string }) {
  const draw = useMemo(() => drawJointGates(basis, dimension), [basis, dimension]);
  return draw && <ChartFigure draw={draw} />;
}
