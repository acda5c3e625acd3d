import { useMemo } from 'react';
import { partnership } from '#domain/responses/subject.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Basis } from './model/basis.ts';
import { gates } from './model/gates.ts';
import type { Seen } from './model/seen.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { GatesPlot } from './parts/gates-plot.tsx';
import { gatesFrame } from './words/gates.ts';

type GatesProps = { basis: Basis; dimension: string } & Partial<Seen>;

/** The gates of a dimension, weakest first. Nothing where the form asks none. */
export function Gates({ basis, dimension, group = 'all', subject = partnership }: GatesProps) {
  const words = useWords();
  const model = useMemo(() => gates(basis, dimension, group, subject), [basis, dimension, group, subject]);
  if (!model) return null;
  const empty = model.rows.every(({ shown }) => !shown);
  return (
    <ChartFigure
      frame={gatesFrame(words, basis, model)}
      renderPlot={empty ? null : (width) => <GatesPlot model={model} width={width} />}
    />
  );
}
