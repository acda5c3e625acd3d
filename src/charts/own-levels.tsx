import { useMemo } from 'react';
import type { Id } from '#domain/ids.ts';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import { ownLevels, type Leveled } from './model/own-levels.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { OwnLevelsPlot } from './parts/own-levels-plot.tsx';
import { ownLevelsFrame } from './words/own-levels.ts';

/** The levels one chose of a ladder or a matrix, shown to oneself; `own` is the partner one spoke for. */
export function OwnLevels({ basis, item, own }: { basis: Basis; item: Leveled; own: Id }) {
  const draw = useMemo((): Draw => {
    const model = ownLevels(basis, item, own);
    return (words) => ({
      frame: ownLevelsFrame(words, basis, model),
      renderPlot: (width) => <OwnLevelsPlot model={model} width={width} />,
    });
  }, [basis, item, own]);
  return <ChartFigure draw={draw} />;
}
