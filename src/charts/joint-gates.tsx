import { useMemo } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import type { JointBasis } from './model/joint-basis.ts';
import { jointGates } from './model/joint-gates.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { GatesPlot } from './parts/gates-plot.tsx';
import { jointGatesFrame } from './words/joint-gates.ts';

/** The gates that all settle together, weakest first. Nothing where the dimension has none. */
export function JointGates({ basis, dimension }: { basis: JointBasis; dimension: string }) {
  const words = useWords();
  const model = useMemo(() => jointGates(basis, dimension), [basis, dimension]);
  if (!model) return null;
  const empty = model.rows.every(({ shown }) => !shown);
  return (
    <ChartFigure
      frame={jointGatesFrame(words, basis, model)}
      renderPlot={empty ? null : (width) => <GatesPlot model={model} width={width} />}
    />
  );
}
