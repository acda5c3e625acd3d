import { useMemo } from 'react';

import { useWords } from '#i18n/words-context.tsx';
import type { Basis } from './model/basis.ts';
import type { JudgedBy } from './model/judged.ts';
import { who } from './model/who.ts';
import { GridFigure } from './parts/grid-figure.tsx';
import { whoFrame, whoGrid } from './words/who.ts';

/** What each partner says about each other one. Nothing where the form asks no such thing. */
export function Who({ basis, by = null }: { basis: Basis; by?: JudgedBy }) {
  const words = useWords();
  const model = useMemo(() => who(basis, by), [basis, by]);
  const grid = useMemo(() => model?.counts && whoGrid(words, basis, model), [words, basis, model]);
  if (!model) return null;
  return <GridFigure frame={whoFrame(words, basis, model)} grid={grid ?? null} />;
}
