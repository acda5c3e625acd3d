import { useMemo } from 'react';
import type { Basis } from './model/basis.ts';
import type { JudgedBy } from './model/judged.ts';
import { who } from './model/who.ts';
import { gridDraw, GridFigure, type GridDraw } from './parts/grid-figure.tsx';
import { whoFrame, whoGrid } from './words/who.ts';

/** What each partner says about each other one. Nothing where the form asks no such thing. */
export function drawWho(basis: Basis, by: JudgedBy = null): GridDraw | null {
  const model = who(basis, by);
  if (!model) return null;
  return gridDraw(
    (words) => whoFrame(words, basis, model),
    (words) => (model.counts ? whoGrid(words, basis, model) : null),
  );
}

export function Who({ basis, by = null }: { basis: Basis; by?: JudgedBy }) {
  const draw = useMemo(() => drawWho(basis, by), [basis, by]);
  return draw && <GridFigure draw={draw} />;
}
