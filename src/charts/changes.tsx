import { useMemo } from 'react';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import type { Series } from './model/change.ts';
import { changes } from './model/changes.ts';
import { ChangesPlot } from './parts/changes-plot.tsx';
import { ChartFigure } from './parts/chart-figure.tsx';
import { changesFrame } from './words/changes.ts';

type ChangesProps = {
  /** The same questionnaire at each assessment, oldest first. */
  bases: readonly Basis[];
  /** About one subject. */
  series: readonly Series[];
  /** All series that the page shows (C4). */
  shown: readonly Series[];
};

/** Several figures over the assessments, a small line for each. Nothing where the form asks none. */
export function drawChanges({ bases, series, shown }: ChangesProps): Draw | null {
  const model = changes(bases, series, shown);
  if (!model) return null;
  const isEmpty = model.rows.every(({ change: { points } }) => points.every(({ point }) => !point));
  return (words) => ({
    frame: changesFrame(words, bases, model),
    renderPlot: isEmpty ? null : (width) => <ChangesPlot model={model} width={width} />,
  });
}

export function Changes({ bases, series, shown }: ChangesProps) {
  const draw = useMemo(() => drawChanges({ bases, series, shown }), [bases, series, shown]);
  return draw && <ChartFigure draw={draw} />;
}
