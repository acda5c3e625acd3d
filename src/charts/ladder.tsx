import { useMemo } from 'react';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Basis } from './model/basis.ts';
import { ladder } from './model/ladder.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { LadderPlot } from './parts/ladder-plot.tsx';
import { ladderFrame } from './words/ladder.ts';

/** The level at which everybody sees the partnership, and the one they wish for (S6). */
export function Ladder({ basis, item }: { basis: Basis; item: ItemOf<'ladder'> }) {
  const words = useWords();
  const model = useMemo(() => ladder(basis, item), [basis, item]);
  return (
    <ChartFigure
      frame={ladderFrame(words, basis, model)}
      renderPlot={model.shown && ((width) => <LadderPlot model={model} width={width} />)}
    />
  );
}
