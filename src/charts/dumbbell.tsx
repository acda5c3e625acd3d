import { useMemo } from 'react';
import type { Id } from '#domain/ids.ts';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import { dumbbell } from './model/dumbbell.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { DumbbellPlot } from './parts/dumbbell-plot.tsx';
import { dumbbellFrame } from './words/dumbbell.ts';

/** A partner's facets, as the others see it and as it sees itself. Nothing where the form asks none. */
export function drawDumbbell(basis: Basis, about: Id): Draw | null {
  const model = dumbbell(basis, about);
  if (!model) return null;
  const empty = !model.peersCounts && !model.selfCounts;
  return (words) => ({
    frame: dumbbellFrame(words, basis, model),
    renderPlot: empty ? null : (width) => <DumbbellPlot model={model} width={width} />,
  });
}

export function Dumbbell({ basis, about }: { basis: Basis; about: Id }) {
  const draw = useMemo(() => drawDumbbell(basis, about), [basis, about]);
  return draw && <ChartFigure draw={draw} />;
}
