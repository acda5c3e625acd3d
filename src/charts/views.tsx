import { useMemo } from 'react';
import type { Subject } from '#domain/responses/subject.ts';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import { mostLanes, views, type Viewer } from './model/views.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { HeatPlot } from './parts/heat-plot.tsx';
import { ViewsPlot } from './parts/views-plot.tsx';
import { viewsFrame } from './words/views.ts';

type ViewsProps = {
  basis: Basis;
  subject: Subject;
  /** The same list each time: with another one all is laid out anew. */
  viewers: readonly Viewer[];
  /** In whole words: whose view of whom. */
  title: string;
};

/** One subject as several groups of people see it. Nothing where the form asks no such thing. */
export function Views({ basis, subject, viewers, title }: ViewsProps) {
  const draw = useMemo((): Draw | null => {
    const model = views(basis, subject, viewers);
    if (!model) return null;
    // More lanes in a row are no longer told apart at a glance
    const many = model.columns.length > mostLanes;
    const Drawing = many ? HeatPlot : ViewsPlot;
    return (words) => ({
      frame: viewsFrame(words, basis, model, title, many),
      renderPlot: model.counts && ((width) => <Drawing model={model} width={width} />),
    });
  }, [basis, subject, viewers, title]);
  return draw && <ChartFigure draw={draw} />;
}
