import type { ReactNode } from 'react';
import type { Words } from '#i18n/words.ts';
import type { Frame } from './words/frame.ts';

/** A chart in the words of one language. */
export type Drawn = {
  readonly frame: Frame;
  /** Draws at a width in px; null where nothing may be shown: then the notes say so in its place. */
  readonly renderPlot: ((width: number) => ReactNode) | null;
};

/** A chart in whatever language is asked for: on the screen, in a picture, in a report. */
export type Draw = (words: Words) => Drawn;
