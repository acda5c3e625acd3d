import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';

/** A code before the camera; `cut`: a thumb lies over its upper half. */
export type Held = { readonly text: string; readonly cut?: boolean };

/** Small, so that films stay small: 460 kB a picture. */
const size = { width: 640, height: 480 };
const picturesPerSecond = 2;
const secondsPerCode = 2;
const quiet = 4;

/**
 * A film (YUV4MPEG2) of codes held before a camera one after the other, over and over: each picture a little turned,
 * nearer or farther, out of focus and with the noise of a cheap camera, all drawn from the seed.
 */
export function filmOf(held: readonly Held[], seed: number, path: string): void {
  const random = seeded(seed);
  const file = openSync(path, 'w');
  try {
    writeSync(file, `YUV4MPEG2 W${size.width} H${size.height} F${picturesPerSecond}:1 Ip A1:1 C420mpeg2\n`);
    const colourless = new Uint8Array((size.width * size.height) / 2).fill(128);
    for (const one of held) {
      for (let picture = 0; picture < picturesPerSecond * secondsPerCode; picture += 1) {
        writeSync(file, 'FRAME\n');
        writeSync(file, photographed(one, random));
        writeSync(file, colourless);
      }
    }
  } finally {
    closeSync(file);
  }
}

/** What makes Chromium take the film for its camera, allowed without a question. */
export const cameraFlags = (path: string): readonly string[] => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${path}`,
];

/** A place for a film, gone with what is in it after the work. */
export async function withFilm<T>(work: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pacts-film-'));
  try {
    return await work(join(folder, 'camera.y4m'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Random = () => number;

/** Numbers from 0 to 1 (Mulberry32, T. Ettinger 2017). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Brightness of each pixel, 0 to 255. */
function photographed({ text, cut = false }: Held, random: Random): Uint8Array {
  const { data } = encode(text, { ecc: 'M', border: 0 });
  const side = data.length + 2 * quiet;
  const between = (low: number, high: number) => low + (high - low) * random();
  const angle = (between(-8, 8) * Math.PI) / 180;
  const perPixel = side / (size.height * between(0.8, 0.95));
  const [sine, cosine] = [Math.sin(angle) * perPixel, Math.cos(angle) * perPixel];
  const middle = {
    x: size.width / 2 + between(-20, 20),
    y: size.height / 2 + between(-6, 6),
  };
  const ink = { paper: between(190, 235), dark: between(20, 60), wall: between(90, 130) };
  const brightness = (x: number, y: number): number => {
    const [right, down] = [x - middle.x, y - middle.y];
    const column = Math.floor(right * cosine + down * sine + side / 2);
    const row = Math.floor(down * cosine - right * sine + side / 2);
    if (column < 0 || row < 0 || column >= side || row >= side) return ink.wall;
    if (cut && row < side / 2) return ink.wall;
    return data[row - quiet]?.[column - quiet] ? ink.dark : ink.paper;
  };
  const sharp = new Float32Array(size.width * size.height);
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1) {
      sharp[y * size.width + x] = (brightness(x + 0.25, y + 0.25) + brightness(x + 0.75, y + 0.75)) / 2;
    }
  }
  const noise = between(10, 30);
  return Uint8Array.from(blurred(sharp), (value) =>
    Math.max(0, Math.min(255, value + (random() - 0.5) * noise)),
  );
}

/** Each pixel with its eight neighbours, the nearer the more (1 2 1 each way); the border stays as it is. */
function blurred(sharp: Float32Array): Float32Array {
  const soft = Float32Array.from(sharp);
  const { width, height } = size;
  const at = (place: number) => sharp[place] ?? 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const place = y * width + x;
      const row = (middle: number) => at(middle - 1) + 2 * at(middle) + at(middle + 1);
      soft[place] = (row(place - width) + 2 * row(place) + row(place + width)) / 16;
    }
  }
  return soft;
}
