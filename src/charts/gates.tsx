import { useMemo } from 'react';
import { partnership } from '#domain/responses/subject.ts';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import { gates } from './model/gates.ts';
import type { Seen } from './model/seen.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { GatesPlot } from './parts/gates-plot.tsx';
import { gatesFrame } from './words/gates.ts';

const byAll: Seen = { group: 'all', subject: partnership };

/** The gates of a dimension, weakest first. Nothing where the form asks none. */
export function drawGates(basis: Basis, dimension: string, { group, subject }: Seen = byAll): Draw | null {
  const model = gates(basis, dimension, group, subject);
  if (!model) return null;
  const empty = model.rows.every(({ shown }) => !shown);
  return (words) => ({
    frame: gatesFrame(words, basis, model),
    renderPlot: empty ? null : (width) => <GatesPlot model={model} width={width} />,
  });
}

type GatesProps = { basis: Basis; dimension: string } & Partial<Seen>;

export function Gates({ basis, dimension, group = byAll.group, subject = byAll.subject }: GatesProps) {
  const draw = useMemo(
    () => drawGates(basis, dimension, { group, subject }),
    [basis, dimension, group, subject],
  );
  return draw && <ChartFigure draw={draw} />;
}
