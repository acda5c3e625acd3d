import { encode } from 'uqr';
import { drawCodes } from '#ui/qr/draw-codes.ts';

/** As a camera sees it: four bytes a pixel, so many pixels a module. */
export function pixelsOf(text: string, zoom = 4) {
  const [code] = drawCodes([text], encode);
  if (!code) throw new Error('one text gives one code');
  const { side, path } = code;
  const dark = new Set<number>();
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step += 1) dark.add(Number(y) * side + Number(x) + step);
  }
  const width = side * zoom;
  const data = new Uint8ClampedArray(width * width * 4);
  for (let pixel = 0; pixel < width * width; pixel += 1) {
    const column = Math.floor((pixel % width) / zoom);
    const row = Math.floor(pixel / width / zoom);
    data.fill(dark.has(row * side + column) ? 0 : 255, pixel * 4, pixel * 4 + 3);
    data[pixel * 4 + 3] = 255;
  }
  return { data, width, height: width };
}
