import { useMemo } from 'react';
import { cellKey } from '#domain/privacy/released.ts';
import { sinceClaims } from './claims/change.ts';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import { changeClaims, type ChangeClaim } from './model/change-claims.ts';
import { change, type Series } from './model/change.ts';
import { ChangePlot } from './parts/change-plot.tsx';
import { ChartFigure } from './parts/chart-figure.tsx';
import { changeFrame } from './words/change.ts';

type ChangeProps = {
  /** The same questionnaire at each assessment, oldest first. */
  bases: readonly Basis[];
  series: Series;
  /** All series that the page shows: what is claimed about one depends on how many are looked at (C4). */
  shown?: readonly Series[];
};

/** One figure over the assessments, and what may be said about it since the one before. */
export function drawChange({ bases, series, shown = [series] }: ChangeProps): Draw | null {
  const model = change(bases, series);
  const latest = bases.at(-1);
  if (!model || !latest) return null;
  const before = bases.at(-2);
  const claim = before && changeClaims(latest, before, shown).find(isAbout(series));
  const since = claim ? sinceClaims(claim, model.title, before.date) : [];
  return (words) => ({
    frame: changeFrame(words, bases, model, series, since),
    renderPlot: model.counts && ((width) => <ChangePlot model={model} width={width} />),
  });
}

export function Change({ bases, series, shown }: ChangeProps) {
  const draw = useMemo(
    () => drawChange({ bases, series, ...(shown ? { shown } : {}) }),
    [bases, series, shown],
  );
  return draw && <ChartFigure draw={draw} />;
}

const isAbout = (series: Series) => (claim: ChangeClaim) => cellKey(claim.series) === cellKey(series);
