import { findCode } from './find-code.ts';
import type { PixelsAnswer, PixelsQuestion } from './pixels-message.ts';

// The worker: looks for a code in the pixels that it is given, and keeps none of them.

addEventListener('message', async ({ data: { number, pixels } }: MessageEvent<PixelsQuestion>) => {
  const answer = await findCode(pixels).then(
    (text): PixelsAnswer => ({ number, text, able: true }),
    // What finds codes could not be loaded here.
    (): PixelsAnswer => ({ number, text: null, able: false }),
  );
  postMessage(answer);
});
