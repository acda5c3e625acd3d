import { useMemo, type ReactNode } from 'react';
import type { Slug } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import { shift, type Vote, type Voted } from './model/shift.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { ShiftPlot } from './parts/shift-plot.tsx';
import { shiftFrame } from './words/shift.ts';

type ShiftProps = {
  first: Vote;
  second: Vote;
  item: Slug;
  /** All items that were voted on again: what is claimed of one depends on how many are looked at (C4). */
  together: readonly Slug[];
  children?: ReactNode;
};

/** One item before and after all talked about it. Nothing where it is of a kind that nobody votes on again. */
export function Shift({ first, second, item, together, children }: ShiftProps) {
  const words = useWords();
  const model = useMemo(() => shift(first, second, item, together), [first, second, item, together]);
  if (!model) return null;
  const isEmpty = [model.first, model.second].every((voted) => !isDrawn(voted));
  return (
    <ChartFigure
      frame={shiftFrame(words, first, second, model)}
      renderPlot={isEmpty ? null : (width) => <ShiftPlot model={model} width={width} />}
    >
      {children}
    </ChartFigure>
  );
}

const isDrawn = (voted: Voted | null): boolean =>
  voted !== null && (voted.counts !== null || voted.mean !== null);
