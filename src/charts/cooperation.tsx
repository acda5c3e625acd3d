import { useMemo } from 'react';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import type { Basis } from './model/basis.ts';
import { cooperation } from './model/cooperation.ts';
import { gridDraw, GridFigure, type GridDraw } from './parts/grid-figure.tsx';
import { cooperationFrame, cooperationGrid } from './words/cooperation.ts';

/** The level of cooperation of each pair of partners, as each side says (S6). */
export function drawCooperation(basis: Basis, item: ItemOf<'ladder'>): GridDraw {
  const model = cooperation(basis, item);
  const empty = !model.rows.some(({ said }) => said.some((one) => one !== null));
  return gridDraw(
    (words) => cooperationFrame(words, basis, model),
    (words) => (empty ? null : cooperationGrid(words, model)),
  );
}

export function Cooperation({ basis, item }: { basis: Basis; item: ItemOf<'ladder'> }) {
  const draw = useMemo(() => drawCooperation(basis, item), [basis, item]);
  return <GridFigure draw={draw} />;
}
