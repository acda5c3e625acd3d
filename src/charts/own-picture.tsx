import { useMemo } from 'react';
import type { Id } from '#domain/ids.ts';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import { ownProfiles } from './model/side-by-side.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { OwnPlot } from './parts/own-plot.tsx';
import { ownPictureFrame } from './words/side-by-side.ts';

/** What one answered about each partner, shown to oneself; `own` is the partner one spoke for. */
export function OwnPicture({ basis, own }: { basis: Basis; own: Id }) {
  const draw = useMemo((): Draw | null => {
    const model = ownProfiles(basis, own);
    if (!model) return null;
    return (words) => ({
      frame: ownPictureFrame(words, basis, model, own),
      renderPlot: model.counts && ((width) => <OwnPlot model={model} own={own} width={width} />),
    });
  }, [basis, own]);
  return draw && <ChartFigure draw={draw} />;
}
