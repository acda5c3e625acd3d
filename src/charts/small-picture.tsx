import { useMemo, type ReactNode } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { usePicture } from './image/use-picture.tsx';
import { bars, ratedAbout, type Bars as BarsModel } from './model/bars.ts';
import type { Basis } from './model/basis.ts';
import { sideBySide, type SideBySide as SideBySideModel } from './model/side-by-side.ts';
import { BarsPlot } from './parts/bars-plot.tsx';
import { ChartMenu } from './parts/chart-menu.tsx';
import { DotsPlot } from './parts/dots-plot.tsx';
import { HeatPlot } from './parts/heat-plot.tsx';
import { Legend } from './parts/legend.tsx';
import { mostDots } from './side-by-side.tsx';
import styles from './small-picture.module.css';
import { barsFrame } from './words/bars.ts';
import type { Frame } from './words/frame.ts';
import { sideBySideFrame } from './words/side-by-side.ts';

type Drawn = { readonly frame: Frame; readonly renderPlot: (width: number) => ReactNode };

type Model =
  | { readonly kind: 'partners'; readonly model: SideBySideModel }
  | { readonly kind: 'whole'; readonly model: BarsModel };

/** Partners side by side, else what all say of the whole; null where nothing of it may be shown. */
function modelOf(basis: Basis): Model | null {
  const beside = sideBySide(basis, 'dimension');
  if (beside) return beside.counts && { kind: 'partners', model: beside };
  const [about] = ratedAbout(basis);
  const whole = about ? bars(basis, { about }) : null;
  return whole?.counts ? { kind: 'whole', model: whole } : null;
}

/** The first of them that has a picture. */
export const pictured = (bases: readonly Basis[]): Basis | null =>
  bases.find((basis) => modelOf(basis)) ?? null;

function drawn(words: Words, basis: Basis): Drawn | null {
  const found = modelOf(basis);
  if (!found) return null;
  if (found.kind === 'whole') {
    const { model } = found;
    return {
      frame: barsFrame(words, basis, model),
      renderPlot: (width) => <BarsPlot model={model} width={width} />,
    };
  }
  const { model } = found;
  const many = model.partners.length > mostDots;
  const Drawing = many ? HeatPlot : DotsPlot;
  return {
    frame: sideBySideFrame(words, basis, model, many),
    renderPlot: (width) => <Drawing model={model} width={width} />,
  };
}

type SmallPictureProps = {
  readonly basis: Basis;
  /** In px. */
  readonly width: number;
};

/** One picture for the ear; a drawing in the page cannot be an `img`. */
const image = { role: 'img' };

/** The picture of a questionnaire on a page of paper: its words, its drawing, nothing to tap. */
export function SmallPicture({ basis, width }: SmallPictureProps) {
  const words = useWords();
  const picture = useMemo(() => drawn(words, basis), [words, basis]);
  if (!picture) return null;
  const { frame, renderPlot } = picture;
  return (
    <figure className={styles.figure}>
      <figcaption>
        <strong>{frame.title}</strong>
        <span>{[frame.facts, frame.ends].filter(Boolean).join(' · ')}</span>
      </figcaption>
      <div {...image} aria-label={frame.alt}>
        {renderPlot(width)}
      </div>
      <Legend entries={frame.legend} />
    </figure>
  );
}

/** The ways out of the app for the same picture. */
export function SmallPictureMenu({ basis }: { readonly basis: Basis }) {
  const words = useWords();
  const picture = useMemo(() => drawn(words, basis), [words, basis]);
  return picture && <Menu {...picture} />;
}

function Menu({ frame, renderPlot }: Drawn) {
  const { stage, take } = usePicture(frame, renderPlot);
  return (
    <>
      <ChartMenu frame={frame} take={take} />
      {stage}
    </>
  );
}
