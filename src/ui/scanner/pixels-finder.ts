import { deskAddress } from './desk-address.ts';
import { findCode, type Pixels } from './find-code.ts';
import type { PixelsAnswer, PixelsQuestion } from './pixels-message.ts';

/** Looks for a code in pixels, which are given away. */
export type Finder = {
  readonly find: (pixels: Pixels) => Promise<string | null>;
  readonly end: () => void;
};

/** In a worker, so that the page stays at hand; in the page where its script cannot be loaded. */
export async function openFinder(): Promise<Finder> {
  const worker = new Worker(await deskAddress(), { type: 'module' });
  const waiting = new Map<number, (text: string | null) => void>();
  let asked = 0;
  let isBroken = false;
  worker.addEventListener('message', ({ data: { number, text, able } }: MessageEvent<PixelsAnswer>) => {
    if (!able) isBroken = true;
    waiting.get(number)?.(text);
    waiting.delete(number);
  });
  const forget = () => {
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  // This picture is lost; the next one is looked at here.
  worker.addEventListener('error', () => {
    isBroken = true;
    forget();
  });
  return {
    find: (pixels) => {
      if (isBroken) return findCode(pixels);
      asked += 1;
      const question: PixelsQuestion = { number: asked, pixels };
      return new Promise((resolve) => {
        waiting.set(question.number, resolve);
        worker.postMessage(question, [pixels.data.buffer]);
      });
    },
    end: () => {
      worker.terminate();
      forget();
    },
  };
}
