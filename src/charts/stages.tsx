import { useMemo } from 'react';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import { stages } from './model/stages.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { StagesPlot } from './parts/stages-plot.tsx';
import { stagesFrame } from './words/stages.ts';

/** Stage by stage, which level people see, with the one aimed for (S6). */
export function drawStages(basis: Basis, item: ItemOf<'matrix'>): Draw {
  const model = stages(basis, item);
  const empty = model.rows.every(({ shown }) => !shown);
  return (words) => ({
    frame: stagesFrame(words, basis, model),
    renderPlot: empty ? null : (width) => <StagesPlot model={model} width={width} />,
  });
}

export function Stages({ basis, item }: { basis: Basis; item: ItemOf<'matrix'> }) {
  const draw = useMemo(() => drawStages(basis, item), [basis, item]);
  return <ChartFigure draw={draw} />;
}
