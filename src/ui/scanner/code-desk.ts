import { findCode } from './find-code.ts';
import type { PixelsAnswer, PixelsQuestion } from './pixels-message.ts';

// The worker: looks for a code in the pixels that it is given, and keeps none of them.

addEventListener('message', async ({ data: { number, pixels } }: MessageEvent<PixelsQuestion>) => {
  const answer: PixelsAnswer = { number, text: await findCode(pixels) };
  postMessage(answer);
});
