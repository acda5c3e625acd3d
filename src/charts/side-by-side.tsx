import { useMemo } from 'react';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import { sideBySide, type ProfileLevel } from './model/side-by-side.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { DotsPlot } from './parts/dots-plot.tsx';
import { HeatPlot } from './parts/heat-plot.tsx';
import { sideBySideFrame } from './words/side-by-side.ts';

/** More signs on one scale than this are no longer told apart at a glance. */
const mostDots = 6;

/** All partners as the others see them: a few as dots on one scale, many as a grid of figures. */
export function drawSideBySide(basis: Basis, level: ProfileLevel): Draw | null {
  const model = sideBySide(basis, level);
  if (!model) return null;
  const many = model.partners.length > mostDots;
  const Drawing = many ? HeatPlot : DotsPlot;
  return (words) => ({
    frame: sideBySideFrame(words, basis, model, many),
    renderPlot: model.counts && ((width) => <Drawing model={model} width={width} />),
  });
}

export function SideBySide({ basis, level }: { basis: Basis; level: ProfileLevel }) {
  const draw = useMemo(() => drawSideBySide(basis, level), [basis, level]);
  return draw && <ChartFigure draw={draw} />;
}
