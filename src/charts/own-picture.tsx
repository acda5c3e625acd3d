import { useMemo } from 'react';
import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Basis } from './model/basis.ts';
import { ownProfiles } from './model/side-by-side.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { OwnPlot } from './parts/own-plot.tsx';
import { ownPictureFrame } from './words/side-by-side.ts';

/** What one answered about each partner, shown to oneself; `own` is the partner one spoke for. */
export function OwnPicture({ basis, own }: { basis: Basis; own: Id }) {
  const words = useWords();
  const model = useMemo(() => ownProfiles(basis, own), [basis, own]);
  if (!model) return null;
  return (
    <ChartFigure
      frame={ownPictureFrame(words, basis, model, own)}
      renderPlot={model.counts && ((width) => <OwnPlot model={model} own={own} width={width} />)}
    />
  );
}
