import { useMemo } from 'react';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Basis } from './model/basis.ts';
import { ladder } from './model/ladder.ts';
import type { Seen } from './model/seen.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { LadderPlot } from './parts/ladder-plot.tsx';
import { ladderFrame } from './words/ladder.ts';

type LadderProps = { basis: Basis; item: ItemOf<'ladder'> } & Partial<Seen>;

/** The level at which people see the subject, and the one they wish for (S6); without one what all speak about together. */
export function Ladder({ basis, item, group, subject }: LadderProps) {
  const words = useWords();
  const model = useMemo(() => ladder(basis, item, group, subject), [basis, item, group, subject]);
  return (
    <ChartFigure
      frame={ladderFrame(words, basis, model)}
      renderPlot={model.shown && ((width) => <LadderPlot model={model} width={width} />)}
    />
  );
}
