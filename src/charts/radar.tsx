import { useMemo } from 'react';
import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Basis } from './model/basis.ts';
import { radar } from './model/radar.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { RadarPlot } from './parts/radar-plot.tsx';
import { radarFrame } from './words/radar.ts';

/** A partner's principles; the page shows the dumbbell beside it, since a radar's shape hangs on its axes' order. */
export function Radar({ basis, about }: { basis: Basis; about: Id }) {
  const words = useWords();
  const model = useMemo(() => radar(basis, about), [basis, about]);
  if (!model) return null;
  const empty = !model.peersCounts && !model.selfCounts;
  return (
    <ChartFigure
      frame={radarFrame(words, basis, model)}
      renderPlot={empty ? null : (width) => <RadarPlot model={model} width={width} />}
    />
  );
}
