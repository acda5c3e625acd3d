import { useMemo } from 'react';
import type { Id } from '#domain/ids.ts';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import { radar } from './model/radar.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { RadarPlot } from './parts/radar-plot.tsx';
import { radarFrame } from './words/radar.ts';

/** A partner's principles; the page shows the dumbbell beside it, since a radar's shape hangs on its axes' order. */
export function drawRadar(basis: Basis, about: Id): Draw | null {
  const model = radar(basis, about);
  if (!model) return null;
  const empty = !model.peersCounts && !model.selfCounts;
  return (words) => ({
    frame: radarFrame(words, basis, model),
    renderPlot: empty ? null : (width) => <RadarPlot model={model} width={width} />,
  });
}

export function Radar({ basis, about }: { basis: Basis; about: Id }) {
  const draw = useMemo(() => drawRadar(basis, about), [basis, about]);
  return draw && <ChartFigure draw={draw} />;
}
