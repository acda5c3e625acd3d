import { pngChunk } from './png-chunk.ts';

type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** Of one byte a dot. */
const most = 256;
/** So many stay as they are, those of most dots: areas, signs and letters. */
const kept = 160;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A picture without transparency as a PNG with a palette: a quarter of what browsers write. A chart has few colours; where
 * the soft edges of its letters make them more than fit, edges are rounded, by less than an eye sees.
 */
export async function pngOfFewColours({ width, height, data }: Pixels): Promise<Uint8Array> {
  const { zlibSync } = await import('fflate');
  const dots = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let place = 0; place < dots.length; place += 1) {
    const at = place * 4;
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    dots[place] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const { palette, indexOf } = paletteOf(counts);
  // Each row begins with its filter: none (PNG specification, 9.2)
  const rows = new Uint8Array((width + 1) * height);
  for (let place = 0; place < dots.length; place += 1)
    rows[place + Math.floor(place / width) + 1] = indexOf.get(dots[place] ?? 0) ?? 0;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // 8 bits a dot, by the palette
  header.set([8, 3], 8);
  const parts = [
    Uint8Array.from(signature),
    pngChunk('IHDR', header),
    pngChunk('PLTE', Uint8Array.from(palette.flatMap((colour) => channelsOf(colour)))),
    pngChunk('IDAT', zlibSync(rows, { level: 9 })),
    pngChunk('IEND', new Uint8Array()),
  ];
  const png = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    png.set(part, end);
    end += part.length;
  }
  return png;
}

const channelsOf = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Coarser until all fit; each colour by its place in the palette. */
function paletteOf(counts: ReadonlyMap<number, number>) {
  // Of equal ones the darker first: the same picture gives the same bytes
  const common = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  for (let step = 1; ; step *= 2) {
    const places = new Map<number, number>();
    const placeOf = (colour: number): number => {
      const place = places.get(colour) ?? places.size;
      places.set(colour, place);
      return place;
    };
    const indexOf = new Map(
      common.map((colour, rank) => [colour, placeOf(rank < kept ? colour : rounded(colour, step))]),
    );
    if (places.size <= most) return { palette: [...places.keys()], indexOf };
  }
}

const rounded = (colour: number, step: number): number =>
  channelsOf(colour).reduce(
    (all, channel) => all * 256 + Math.min(255, Math.round(channel / step) * step),
    0,
  );
