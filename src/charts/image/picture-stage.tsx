import { useEffect, useRef, type ReactNode } from 'react';
import { PictureFoot } from '#charts/parts/picture-foot.tsx';
import { PictureHead } from '#charts/parts/picture-head.tsx';
import { PictureLegend } from '#charts/parts/picture-legend.tsx';
import type { Frame } from '#charts/words/frame.ts';
import { WordsProvider } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import type { PartName, Parts } from './arranged.ts';
import styles from './picture-stage.module.css';
import { settled } from './settled.ts';

export type Shot = {
  readonly frame: Frame;
  readonly renderPlot: (width: number) => ReactNode;
  readonly words: Words;
  readonly parts: readonly PartName[];
  /** Of each part, in px. */
  readonly widths: Readonly<Record<PartName, number>>;
  readonly onDrawn: (parts: Parts) => void;
  readonly onFailed: (error: unknown) => void;
};

/** Draws a picture's parts out of sight, on light paper whatever the theme, in its own words whatever the page's. */
export function PictureStage({ shot }: { readonly shot: Shot }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const gone = new AbortController();
    settled([...(ref.current?.children ?? [])], gone.signal).then(
      (drawings) =>
        shot.onDrawn(
          shot.parts.flatMap((name, place) => {
            const drawing = drawings[place];
            return drawing ? [{ name, drawing }] : [];
          }),
        ),
      (error: unknown) => !gone.signal.aborted && shot.onFailed(error),
    );
    return () => gone.abort();
  }, [shot]);
  const { frame, renderPlot, words, parts, widths } = shot;
  const drawings: Record<PartName, ReactNode> = {
    head: <PictureHead frame={frame} width={widths.head} />,
    plot: renderPlot(widths.plot),
    legend: <PictureLegend entries={frame.legend} width={widths.legend} />,
    foot: <PictureFoot frame={frame} width={widths.foot} />,
  };
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
        {parts.map((part) => (
          <div key={part}>{drawings[part]}</div>
        ))}
      </div>
    </WordsProvider>
  );
}
