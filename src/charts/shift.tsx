import { useMemo, type ReactNode } from 'react';
import type { Slug } from '#domain/ids.ts';
import type { Draw } from './drawn.ts';
import { shift, type Vote, type Voted } from './model/shift.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { ShiftPlot } from './parts/shift-plot.tsx';
import { shiftFrame } from './words/shift.ts';

type Votes = {
  first: Vote;
  second: Vote;
  item: Slug;
  /** All items that were voted on again: what is claimed of one depends on how many are looked at (C4). */
  together: readonly Slug[];
};

/** One item before and after all talked about it. Nothing where it is of a kind that nobody votes on again. */
export function drawShift({ first, second, item, together }: Votes): Draw | null {
  const model = shift(first, second, item, together);
  if (!model) return null;
  const isEmpty = [model.first, model.second].every((voted) => !isDrawn(voted));
  return (words) => ({
    frame: shiftFrame(words, first, second, model),
    renderPlot: isEmpty ? null : (width) => <ShiftPlot model={model} width={width} />,
  });
}

export function Shift({ first, second, item, together, children }: Votes & { children?: ReactNode }) {
  const draw = useMemo(() => drawShift({ first, second, item, together }), [first, second, item, together]);
  return draw && <ChartFigure draw={draw}>{children}</ChartFigure>;
}

const isDrawn = (voted: Voted | null): boolean =>
  voted !== null && (voted.counts !== null || voted.mean !== null);
