const woffHead = 44;
const woffEntry = 20;
const fontHead = 12;
const fontEntry = 16;

/** The TrueType font in a WOFF 1 file (W3C, 2012): the same tables, each zlib-packed where that made it smaller. */
export function unpackWoff(woff: Uint8Array, unzlib: (packed: Uint8Array) => Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.length);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('no WOFF 1 font');
  const count = view.getUint16(12);
  const font = new Uint8Array(view.getUint32(16));
  const out = new DataView(font.buffer);
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, count);
  const power = Math.floor(Math.log2(count));
  out.setUint16(6, 16 * 2 ** power);
  out.setUint16(8, power);
  out.setUint16(10, 16 * (count - 2 ** power));
  let at = fontHead + fontEntry * count;
  for (let index = 0; index < count; index += 1) {
    const entry = woffHead + woffEntry * index;
    const from = view.getUint32(entry + 4);
    const packed = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    const data = woff.subarray(from, from + packed);
    const place = fontHead + fontEntry * index;
    out.setUint32(place, view.getUint32(entry));
    out.setUint32(place + 4, view.getUint32(entry + 16));
    out.setUint32(place + 8, at);
    out.setUint32(place + 12, length);
    font.set(packed < length ? unzlib(data) : data, at);
    at += Math.ceil(length / 4) * 4;
  }
  return font;
}
