import { useMemo } from 'react';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import { ladder } from './model/ladder.ts';
import type { Seen } from './model/seen.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { LadderPlot } from './parts/ladder-plot.tsx';
import { ladderFrame } from './words/ladder.ts';

/** The level at which people see the subject, and the one they wish for (S6); without one what all speak about together. */
export function drawLadder(basis: Basis, item: ItemOf<'ladder'>, seen: Partial<Seen> = {}): Draw {
  const model = ladder(basis, item, seen.group, seen.subject);
  return (words) => ({
    frame: ladderFrame(words, basis, model),
    renderPlot: model.shown && ((width) => <LadderPlot model={model} width={width} />),
  });
}

type LadderProps = { basis: Basis; item: ItemOf<'ladder'> } & Partial<Seen>;

export function Ladder({ basis, item, group, subject }: LadderProps) {
  const draw = useMemo(
    () => drawLadder(basis, item, { ...(group ? { group } : {}), ...(subject ? { subject } : {}) }),
    [basis, item, group, subject],
  );
  return <ChartFigure draw={draw} />;
}
