import { useMemo } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import type { Basis } from './model/basis.ts';
import { gates } from './model/gates.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { GatesPlot } from './parts/gates-plot.tsx';
import { gatesFrame } from './words/gates.ts';

type GatesProps = { basis: Basis; dimension: string; group?: 'all' | 'own' };

/** The gates of a dimension, weakest first. Nothing where the form asks none. */
export function Gates({ basis, dimension, group = 'all' }: GatesProps) {
  const words = useWords();
  const model = useMemo(() => gates(basis, dimension, group), [basis, dimension, group]);
  if (!model) return null;
  const empty = model.rows.every(({ shown }) => !shown);
  return (
    <ChartFigure
      frame={gatesFrame(words, basis, model)}
      renderPlot={empty ? null : (width) => <GatesPlot model={model} width={width} />}
    />
  );
}
