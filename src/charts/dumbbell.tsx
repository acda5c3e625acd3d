import { useMemo } from 'react';
import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Basis } from './model/basis.ts';
import { dumbbell } from './model/dumbbell.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { DumbbellPlot } from './parts/dumbbell-plot.tsx';
import { dumbbellFrame } from './words/dumbbell.ts';

/** A partner's facets, as the others see it and as it sees itself. Nothing where the form asks none. */
export function Dumbbell({ basis, about }: { basis: Basis; about: Id }) {
  const words = useWords();
  const model = useMemo(() => dumbbell(basis, about), [basis, about]);
  if (!model) return null;
  const empty = !model.peersCounts && !model.selfCounts;
  return (
    <ChartFigure
      frame={dumbbellFrame(words, basis, model)}
      renderPlot={empty ? null : (width) => <DumbbellPlot model={model} width={width} />}
    />
  );
}
