import { pngChunk } from './png-chunk.ts';

const metresAnInch = 0.0254;

/** Signature (8 bytes), then IHDR: length, name, 13 bytes, checksum (PNG specification, 5.2 and 11.2). */
const endOfHeader = 8 + 4 + 4 + 13 + 4;

/** A PNG that says how many dots it has an inch (chunk pHYs), so that programs place it in its real size. */
export function withDensity(png: Uint8Array, dotsAnInch: number): Uint8Array<ArrayBuffer> {
  const chunk = physicalSize(Math.round(dotsAnInch / metresAnInch));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, endOfHeader));
  whole.set(chunk, endOfHeader);
  whole.set(png.subarray(endOfHeader), endOfHeader + chunk.length);
  return whole;
}

/** Dots a metre both ways, and the unit: 1 is the metre (PNG specification, 11.3.4.3). */
function physicalSize(dotsAMetre: number): Uint8Array {
  const data = new Uint8Array(4 + 4 + 1);
  const view = new DataView(data.buffer);
  view.setUint32(0, dotsAMetre);
  view.setUint32(4, dotsAMetre);
  data[8] = 1;
  return pngChunk('pHYs', data);
}
