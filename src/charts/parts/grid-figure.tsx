import { useMemo } from 'react';
import type { Draw } from '#charts/drawn.ts';
import type { Frame } from '#charts/words/frame.ts';
import type { Grid } from '#charts/words/grid.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { ChartFigure } from './chart-figure.tsx';
import { PartnerGridPlot } from './partner-grid-plot.tsx';
import { PartnerGrid } from './partner-grid.tsx';

/** A chart with partners at both sides; without a grid its notes say why. */
export type GridDraw = {
  readonly draw: Draw;
  readonly gridIn: (words: Words) => Grid | null;
};

export function gridDraw(frameIn: (words: Words) => Frame, gridIn: GridDraw['gridIn']): GridDraw {
  const draw: Draw = (words) => {
    const grid = gridIn(words);
    return {
      frame: frameIn(words),
      renderPlot: grid && ((width) => <PartnerGridPlot grid={grid} width={width} />),
    };
  };
  return { draw, gridIn };
}

export function GridFigure({ draw: { draw, gridIn } }: { draw: GridDraw }) {
  const words = useWords();
  const grid = useMemo(() => gridIn(words), [gridIn, words]);
  const { title } = useMemo(() => draw(words).frame, [draw, words]);
  return (
    <ChartFigure
      draw={draw}
      renderTable={grid && ((width) => <PartnerGrid grid={grid} title={title} width={width} />)}
    />
  );
}
