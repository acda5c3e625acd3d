import type { ReactNode } from 'react';
import styles from './picture.module.css';

/** Every picture is as wide, in units that are px on a small phone. */
export const width = 320;

/** In the order of the tokens: what charts do not need has its colour here. */
export const tone = {
  accentSoft: 'var(--accent-soft)',
  warmSoft: 'var(--warm-soft)',
  line: 'var(--line-strong)',
};

/** Sizes of letters: larger than in a chart, since a small phone draws the units a little smaller. */
export const letter = { normal: 14, small: 13 };

type PictureProps = {
  readonly height: number;
  /** All that it shows, for who does not see it. */
  readonly alt: string;
  readonly children: ReactNode;
};

/** A drawing that explains a part of the guide; its words are letters of the page. */
export const Picture = ({ height, alt, children }: PictureProps) => (
  <svg className={styles['picture']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
    {children}
  </svg>
);
