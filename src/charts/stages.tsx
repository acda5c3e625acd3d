import { useMemo } from 'react';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Basis } from './model/basis.ts';
import { stages } from './model/stages.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { StagesPlot } from './parts/stages-plot.tsx';
import { stagesFrame } from './words/stages.ts';

/** Stage by stage, which level people see, with the one aimed for (S6). */
export function Stages({ basis, item }: { basis: Basis; item: ItemOf<'matrix'> }) {
  const words = useWords();
  const model = useMemo(() => stages(basis, item), [basis, item]);
  const empty = model.rows.every(({ shown }) => !shown);
  return (
    <ChartFigure
      frame={stagesFrame(words, basis, model)}
      renderPlot={empty ? null : (width) => <StagesPlot model={model} width={width} />}
    />
  );
}
