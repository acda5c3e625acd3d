import { zlibSync } from 'fflate';
import { crc32 } from '#exchange/xlsx/crc.ts';

export type Patch = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `RRGGBB` */
  readonly colour: string;
};

/** A real PNG (RGB, 8 bits) of white paper with patches on it; the later ones lie above. */
export function paintPng(width: number, height: number, patches: readonly Patch[]): Uint8Array {
  const line = 1 + 3 * width;
  const pixels = new Uint8Array(line * height).fill(255);
  for (let y = 0; y < height; y += 1) pixels[y * line] = 0;
  for (const patch of patches) {
    const colour = [0, 2, 4].map((at) => Number.parseInt(patch.colour.slice(at, at + 2), 16));
    for (let y = patch.y; y < Math.min(patch.y + patch.height, height); y += 1) {
      for (let x = patch.x; x < Math.min(patch.x + patch.width, width); x += 1) {
        pixels.set(colour, y * line + 1 + 3 * x);
      }
    }
  }
  const head = new Uint8Array([...fourBytes(width), ...fourBytes(height), 8, 2, 0, 0, 0]);
  const parts = [chunk('IHDR', head), chunk('IDAT', zlibSync(pixels)), chunk('IEND', new Uint8Array())];
  return joined([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), data]);
  return joined([fourBytes(data.length), named, fourBytes(crc32(named))]);
}

const fourBytes = (number: number) =>
  new Uint8Array([number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
