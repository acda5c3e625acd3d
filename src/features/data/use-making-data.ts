import { useEffect, useRef, useState, type ReactNode } from 'react';
import { paperColour } from '#charts/native/paper.ts';
import { toPng } from '#charts/image/to-png.ts';
import { onPaper } from '#charts/image/to-svg.ts';
import { usePictures } from '#charts/image/use-pictures.tsx';
import type { Extra } from '#exchange/data/write-data.ts';
import { allWordsIn } from '#i18n/words-in.ts';
import type { Key } from '#i18n/words.ts';
import { useDatabase } from '#storage/live.tsx';
import type { PartnershipResults } from '#storage/results.ts';
import { downloadFile } from '#ui/hand-out.ts';
import { dataBeside } from '#workers/data-beside.ts';
import type { DataChoice } from './choice.ts';
import { dataFileName } from './file-name.ts';
import { extrasOf, pngOptions, type FiguresOf } from './figures.ts';

export type Making =
  | { readonly kind: 'nothing' | 'failed' }
  | { readonly kind: 'drawing'; readonly done: number; readonly of: number }
  | { readonly kind: 'writing'; readonly step: Key; readonly done: number }
  | { readonly kind: 'made'; readonly file: File };

/** Of a picture that goes alone, in px. */
const width = 960;

/** One file after the other: its pictures here one at a time, all else beside the page. */
export function useMakingData(all: PartnershipResults, figuresOf: FiguresOf) {
  const db = useDatabase();
  const { stage, take } = usePictures();
  const [making, setMaking] = useState<Making>({ kind: 'nothing' });
  const going = useRef<AbortController | null>(null);
  useEffect(() => () => going.current?.abort(), []);

  const draw = async (choice: DataChoice, signal: AbortSignal): Promise<readonly Extra[]> => {
    if (choice.kind !== 'zip') return [];
    setMaking({ kind: 'drawing', done: 0, of: 0 });
    const words = await allWordsIn(choice.language);
    const figures = await figuresOf(words, all, choice.assessments);
    const extras: Extra[] = [];
    for (const [place, figure] of figures.entries()) {
      signal.throwIfAborted();
      setMaking({ kind: 'drawing', done: place, of: figures.length });
      const picture = await take(figure.draw, words, { look: 'whole', width, signal });
      const png = new Uint8Array(await (await toPng(picture, pngOptions)).arrayBuffer());
      extras.push(...extrasOf(place, figure, { svg: onPaper(picture), png }, choice.dialect));
    }
    return extras;
  };

  const write = async (choice: DataChoice, signal: AbortSignal): Promise<Making> => {
    const { assessments, kind, language, dialect } = choice;
    const extras = await draw(choice, signal);
    signal.throwIfAborted();
    setMaking({ kind: 'writing', step: 'data.step.reading', done: 0 });
    const wish = { kind, language, dialect, colours: coloursOf(all), extras };
    const asked = { partnership: all.partnership.id, assessments, wish };
    const made = await dataBeside(db, asked, {
      signal,
      onProgress: ({ step, done }) => setMaking({ kind: 'writing', step, done }),
    });
    if (!made.ok) return { kind: 'nothing' };
    if (made.value === null) return { kind: 'failed' };
    const { name, type } = await dataFileName(all, choice);
    signal.throwIfAborted();
    const file = new File([made.value], name, { type });
    downloadFile(file);
    return { kind: 'made', file };
  };

  const make = async (choice: DataChoice) => {
    const controller = new AbortController();
    going.current?.abort();
    going.current = controller;
    const { signal } = controller;
    const done = await write(choice, signal).catch((error: unknown): Making => {
      if (signal.aborted) return { kind: 'nothing' };
      console.warn(error);
      return { kind: 'failed' };
    });
    if (going.current === controller) setMaking(done);
  };
  const stop = () => {
    going.current?.abort();
    setMaking({ kind: 'nothing' });
  };
  const told: { stage: ReactNode; making: Making } = { stage, making };
  return { ...told, make, stop };
}

/** As on the screen. */
const coloursOf = ({ partners }: PartnershipResults): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(partners.map(({ id, sign }) => [id, paperColour({ kind: 'marker', sign })])),
  partnership: paperColour({ kind: 'bar' }),
});
