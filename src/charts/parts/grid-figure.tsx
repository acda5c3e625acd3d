import type { Frame } from '#charts/words/frame.ts';
import type { Grid } from '#charts/words/grid.ts';
import { ChartFigure } from './chart-figure.tsx';
import { PartnerGridPlot } from './partner-grid-plot.tsx';
import { PartnerGrid } from './partner-grid.tsx';

/** A chart with partners at both sides; without a grid its notes say why. */
export const GridFigure = ({ frame, grid }: { frame: Frame; grid: Grid | null }) => (
  <ChartFigure
    frame={frame}
    renderPlot={grid && ((width) => <PartnerGridPlot grid={grid} width={width} />)}
    renderTable={grid && ((width) => <PartnerGrid grid={grid} title={frame.title} width={width} />)}
  />
);
