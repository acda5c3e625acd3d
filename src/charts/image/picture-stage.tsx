import { useEffect, useRef, type ReactNode } from 'react';
import { PictureFoot } from '#charts/parts/picture-foot.tsx';
import { PictureHead } from '#charts/parts/picture-head.tsx';
import { PictureLegend } from '#charts/parts/picture-legend.tsx';
import type { Frame } from '#charts/words/frame.ts';
import { WordsProvider } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import styles from './picture-stage.module.css';
import { settled, type Parts } from './settled.ts';

export type Shot = {
  readonly frame: Frame;
  readonly renderPlot: (width: number) => ReactNode;
  readonly words: Words;
  /** 'whole': with all its words, to go alone; 'bare': drawing and legend, for a page that has the words around it. */
  readonly look: 'whole' | 'bare';
  /** Of the drawing, in px. */
  readonly width: number;
  readonly onDrawn: (parts: Parts) => void;
  readonly onFailed: (error: unknown) => void;
};

/** Draws a picture's parts out of sight, on light paper whatever the theme, in its own words whatever the page's. */
export function PictureStage({ shot }: { readonly shot: Shot }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const gone = new AbortController();
    settled([...(ref.current?.children ?? [])], gone.signal).then(
      shot.onDrawn,
      (error: unknown) => !gone.signal.aborted && shot.onFailed(error),
    );
    return () => gone.abort();
  }, [shot]);
  const { frame, renderPlot, words, look, width } = shot;
  return (
    <WordsProvider words={words}>
      <div
        ref={ref}
        className={styles.stage}
        lang={words.language}
        data-theme="light"
        aria-hidden="true"
        inert
      >
        {look === 'whole' && (
          <div>
            <PictureHead frame={frame} width={width} />
          </div>
        )}
        <div>{renderPlot(width)}</div>
        {frame.legend.length > 0 && (
          <div>
            <PictureLegend entries={frame.legend} width={width} />
          </div>
        )}
        {look === 'whole' && (
          <div>
            <PictureFoot frame={frame} width={width} />
          </div>
        )}
      </div>
    </WordsProvider>
  );
}
