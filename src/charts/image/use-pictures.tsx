import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Draw } from '#charts/drawn.ts';
import type { Words } from '#i18n/words.ts';
import { fontStyle } from './font.ts';
import { PictureStage, type Shot } from './picture-stage.tsx';
import type { Parts } from './settled.ts';
import { toSvg, type Picture } from './to-svg.ts';

export type PictureOptions = {
  /** 'whole': with all its words, to go alone; 'bare': drawing and legend, for a page that has the words around it. */
  readonly look: 'whole' | 'bare';
  /** Of the whole picture, in px of which 96 are an inch; what is written in it keeps its size. */
  readonly width: number;
  /** In place of the chart's own. */
  readonly title?: string;
  /** One more line below the drawing. */
  readonly note?: string;
  readonly signal?: AbortSignal;
};

type Pictures = {
  /** To be rendered: empty but for the moment in which a picture is taken. */
  readonly stage: ReactNode;
  /**
   * One after the other, in the order of asking. Fails where the chart has no drawing, where the font cannot be loaded,
   * and with the signal's reason once that is aborted.
   */
  readonly take: (draw: Draw, words: Words, options: PictureOptions) => Promise<Picture>;
};

type Numbered = { readonly number: number; readonly shot: Shot };

/** Takes pictures of charts in any words: the same drawing as on the screen, at the picture's width. */
export function usePictures(): Pictures {
  const [on, setOn] = useState<Numbered | null>(null);
  const taken = useRef(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const left = useRef(new AbortController());

  useEffect(() => {
    left.current = new AbortController();
    return () => left.current.abort();
  }, []);

  const take = useCallback((draw: Draw, words: Words, options: PictureOptions): Promise<Picture> => {
    const next = last.current.then(async () => {
      const signals = [left.current.signal, ...(options.signal ? [options.signal] : [])];
      for (const signal of signals) signal.throwIfAborted();
      const { frame: own, renderPlot } = draw(words);
      if (!renderPlot) throw new Error(`no drawing, hence no picture of it: ${own.title}`);
      const { look, width, title = own.title, note } = options;
      const frame = { ...own, title, notes: note ? [...own.notes, note] : own.notes };
      const margin = marginOf(options);
      const shown = { frame, renderPlot, words, look, width: width - 2 * margin };
      try {
        const drawn = new Promise<Parts>((onDrawn, onFailed) => {
          for (const signal of signals) signal.addEventListener('abort', () => onFailed(signal.reason));
          taken.current += 1;
          setOn({ number: taken.current, shot: { ...shown, onDrawn, onFailed } });
        });
        const [parts, style] = await Promise.all([drawn, fontStyle()]);
        return toSvg(parts, { title, description: frame.alt }, { style, margin });
      } finally {
        setOn(null);
      }
    });
    last.current = next.catch(() => undefined);
    return next;
  }, []);

  return { stage: on && <PictureStage key={on.number} shot={on.shot} />, take };
}

/** Space around everything, in px; of a bare one just enough for what leans over its edge. */
const marginOf = ({ look, width }: PictureOptions): number => {
  if (look === 'bare') return 2;
  return width < 400 ? 10 : 22;
};
