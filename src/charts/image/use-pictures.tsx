import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Draw } from '#charts/drawn.ts';
import type { Words } from '#i18n/words.ts';
import type { Parts } from './arranged.ts';
import { developed, type PictureOptions, type Shoot } from './developed.ts';
import { PictureStage, type Shot } from './picture-stage.tsx';
import type { Picture } from './to-svg.ts';

type TakeOptions = PictureOptions & { readonly signal?: AbortSignal };

type Pictures = {
  /** To be rendered: empty but for the moment in which a picture is taken. */
  readonly stage: ReactNode;
  /**
   * One after the other, in the order of asking. Fails where the chart has no drawing, where the font cannot be loaded,
   * and with the signal's reason once that is aborted.
   */
  readonly take: (draw: Draw, words: Words, options: TakeOptions) => Promise<Picture>;
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

  const take = useCallback((draw: Draw, words: Words, options: TakeOptions): Promise<Picture> => {
    const next = last.current.then(async () => {
      const signals = [left.current.signal, ...(options.signal ? [options.signal] : [])];
      const shoot: Shoot = async (shot) => {
        for (const signal of signals) signal.throwIfAborted();
        return new Promise<Parts>((onDrawn, onFailed) => {
          for (const signal of signals) signal.addEventListener('abort', () => onFailed(signal.reason));
          taken.current += 1;
          setOn({ number: taken.current, shot: { ...shot, onDrawn, onFailed } });
        });
      };
      try {
        return await developed(shoot, draw, words, options);
      } finally {
        setOn(null);
      }
    });
    last.current = next.catch(() => undefined);
    return next;
  }, []);

  return { stage: on && <PictureStage key={on.number} shot={on.shot} />, take };
}
