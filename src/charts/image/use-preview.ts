import { useCallback, useEffect, useState } from 'react';
import type { Draw } from '#charts/drawn.ts';
import type { Frame } from '#charts/words/frame.ts';
import { allWordsIn } from '#i18n/words-in.ts';
import { useWords } from '#i18n/words-context.tsx';
import { withOwnWords, type OwnWords } from './own-words.ts';
import { pictureSizes, type PictureChoice } from './picture-choice.ts';
import { svgFile, type Picture } from './to-svg.ts';
import { usePictures } from './use-pictures.tsx';

type Taken = { readonly frame: Frame; readonly picture: Picture };

/** The picture as it is now, at an address of this page. */
export type Preview = Taken & { readonly address: string };

/** Takes the picture anew whenever the choice or the words change; `preview` is the last one, null before the first. */
export function usePreview(draw: Draw, choice: PictureChoice, { title, note }: OwnWords) {
  const own = useWords();
  const { stage, take } = usePictures();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failed, setFailed] = useState(false);
  const { size, paper } = choice;
  const language = choice.language ?? own.language;

  const taken = useCallback(
    async (signal?: AbortSignal): Promise<Taken> => {
      const words = language === own.language ? own : await allWordsIn(language);
      const options = { ...pictureSizes[size], title, note, ...(signal && { signal }) };
      const picture = await take(draw, words, options);
      return { frame: withOwnWords(draw(words).frame, { title, note }), picture };
    },
    [draw, take, own, language, size, title, note],
  );

  useEffect(() => {
    const changed = new AbortController();
    const { signal } = changed;
    const anew = async () => {
      try {
        const { frame, picture } = await taken(signal);
        if (signal.aborted) return;
        const address = URL.createObjectURL(svgFile(picture, paper));
        setPreview({ frame, picture, address });
        setFailed(false);
      } catch (error) {
        if (signal.aborted) return;
        console.warn(error);
        setFailed(true);
      }
    };
    void anew();
    return () => changed.abort();
  }, [taken, paper]);

  const address = preview?.address;
  useEffect(() => {
    if (address === undefined) return;
    return () => URL.revokeObjectURL(address);
  }, [address]);

  return { stage, taken, preview, failed };
}
