import { useMemo } from 'react';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Basis } from './model/basis.ts';
import { cooperation } from './model/cooperation.ts';
import { GridFigure } from './parts/grid-figure.tsx';
import { cooperationFrame, cooperationGrid } from './words/cooperation.ts';

/** The level of cooperation of each pair of partners, as each side says (S6). */
export function Cooperation({ basis, item }: { basis: Basis; item: ItemOf<'ladder'> }) {
  const words = useWords();
  const model = useMemo(() => cooperation(basis, item), [basis, item]);
  const grid = useMemo(() => cooperationGrid(words, model), [words, model]);
  const empty = !model.rows.some(({ said }) => said.some((one) => one !== null));
  return <GridFigure frame={cooperationFrame(words, basis, model)} grid={empty ? null : grid} />;
}
