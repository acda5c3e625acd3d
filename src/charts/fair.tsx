import { useMemo } from 'react';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import { fair } from './model/fair.ts';
import type { JudgedBy } from './model/judged.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { FairPlot } from './parts/fair-plot.tsx';
import { fairFrame } from './words/fair.ts';

/** Fair scores beside raw ones (R4), or why there are none. Nothing where the form asks no such thing. */
export function drawFair(basis: Basis, by: JudgedBy = null): Draw | null {
  const model = fair(basis, by);
  if (!model) return null;
  return (words) => ({
    frame: fairFrame(words, basis, model),
    renderPlot: model.none ? null : (width) => <FairPlot rows={model.rows} width={width} />,
  });
}

export function Fair({ basis, by = null }: { basis: Basis; by?: JudgedBy }) {
  const draw = useMemo(() => drawFair(basis, by), [basis, by]);
  return draw && <ChartFigure draw={draw} />;
}
