import type { Page } from '@playwright/test';
import { addFrame, emptyFrames } from '#exchange/qr/frames.ts';
import { findCode } from '#ui/scanner/find-code.ts';
import { expect } from './journey.ts';

type Seen = {
  readonly bytes: Uint8Array;
  readonly codes: number;
  /** What the codes say. */
  readonly texts: readonly string[];
};

/** Looks at the screen as a camera does, again and again, until all the codes of one thing have been there. */
export async function readScreen(page: Page): Promise<Seen> {
  const desk = await page.context().newPage();
  let gathering = emptyFrames;
  const whole: Seen[] = [];
  const texts = new Set<string>();
  const looked = async () => {
    const text = await codeOn(page, desk);
    const added = text === null ? null : addFrame(gathering, text);
    if (text === null || !added?.ok) return 0;
    texts.add(text);
    gathering = added.value.gathering;
    const { bytes, of } = added.value;
    if (bytes) whole.push({ bytes, codes: of, texts: [...texts] });
    return whole.length;
  };
  await expect.poll(looked, { intervals: [50], timeout: 60_000 }).toBeGreaterThan(0);
  await desk.close();
  const [seen] = whole;
  if (!seen) throw new Error('no code was read');
  return seen;
}

/** What the code on the screen says; null where none can be read. */
async function codeOn(page: Page, desk: Page): Promise<string | null> {
  const shot = (await page.screenshot()).toString('base64');
  const { width, height, base64 } = await desk.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const { width: across, height: down } = image;
    const context = new OffscreenCanvas(across, down).getContext('2d');
    if (!context) throw new Error('there is no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, across, down);
    const letters = Array.from(data, (byte) => String.fromCodePoint(byte)).join('');
    return { width: across, height: down, base64: btoa(letters) };
  }, shot);
  return findCode({ data: new Uint8ClampedArray(Buffer.from(base64, 'base64')), width, height });
}
