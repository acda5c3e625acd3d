import { useMemo } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { drawBars } from './bars.tsx';
import type { Draw } from './drawn.ts';
import { bars, ratedAbout } from './model/bars.ts';
import type { Basis } from './model/basis.ts';
import { sideBySide } from './model/side-by-side.ts';
import { ChartMenu } from './parts/chart-menu.tsx';
import { Legend } from './parts/legend.tsx';
import { drawSideBySide } from './side-by-side.tsx';
import styles from './small-picture.module.css';

/** Partners side by side, else what all say of the whole; null where nothing of it may be shown. */
function drawSmall(basis: Basis): Draw | null {
  const beside = sideBySide(basis, 'dimension');
  if (beside) return beside.counts && drawSideBySide(basis, 'dimension');
  const [about] = ratedAbout(basis);
  const whole = about ? bars(basis, { about }) : null;
  return about && whole?.counts ? drawBars(basis, { about }) : null;
}

/** The first of them that has a picture. */
export const pictured = (bases: readonly Basis[]): Basis | null =>
  bases.find((basis) => drawSmall(basis)) ?? null;

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
  const picture = useMemo(() => drawSmall(basis)?.(words), [words, basis]);
  if (!picture?.renderPlot) return null;
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
  const draw = useMemo(() => drawSmall(basis), [basis]);
  return draw && <ChartMenu draw={draw} />;
}
