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

/** Dots a metre both ways, the unit (1 is the metre), framed by length and checksum (PNG specification, 11.3.4.3). */
function physicalSize(dotsAMetre: number): Uint8Array {
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, dotsAMetre);
  view.setUint32(12, dotsAMetre);
  chunk[16] = 1;
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  return chunk;
}

/** CRC-32 (PNG specification, annex D). */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}
