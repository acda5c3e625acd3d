import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { pngOfFewColours } from '#charts/image/few-colours.ts';

const picture = (width: number, height: number, colourAt: (place: number) => readonly number[]) => ({
  width,
  height,
  data: Uint8ClampedArray.from(
    Array.from({ length: width * height }, (_, place) => [...colourAt(place), 255]).flat(),
  ),
});

/** Reads it back as the specification has it. */
function read(png: Uint8Array) {
  const view = new DataView(png.buffer);
  const parts = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const name = new TextDecoder().decode(png.subarray(at + 4, at + 8));
    parts.set(name, png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const palette = parts.get('PLTE') ?? new Uint8Array();
  const rows = unzlibSync(parts.get('IDAT') ?? new Uint8Array());
  const width = view.getUint32(16);
  const colourAt = (place: number) => {
    const index = rows[place + Math.floor(place / width) + 1] ?? 0;
    return [...palette.subarray(index * 3, index * 3 + 3)];
  };
  return { width, height: view.getUint32(20), colours: palette.length / 3, colourAt };
}

test('a picture of few colours comes back dot by dot', async () => {
  const colourAt = (place: number) => [place, 255 - place, place % 7];
  const back = read(await pngOfFewColours(picture(16, 12, colourAt)));
  expect([back.width, back.height]).toEqual([16, 12]);
  for (let place = 0; place < 16 * 12; place += 1) expect(back.colourAt(place)).toEqual(colourAt(place));
});

test('of too many colours those of areas stay exactly, and the others are near', async () => {
  const area = [13, 148, 137];
  const colourAt = (place: number) =>
    place % 2 === 0 ? area : [place % 256, (place * 7) % 256, (place * 31) % 256];
  const back = read(await pngOfFewColours(picture(60, 60, colourAt)));
  expect(back.colours).toBeLessThanOrEqual(256);
  for (let place = 0; place < 3600; place += 1) {
    const there = back.colourAt(place);
    if (place % 2 === 0) expect(there).toEqual(area);
    else
      colourAt(place).forEach((channel, at) => expect(Math.abs(channel - (there[at] ?? 0))).toBeLessThan(65));
  }
});

test('the same picture gives the same bytes', async () => {
  const one = picture(30, 30, (place) => [place % 251, place % 83, 0]);
  expect(await pngOfFewColours(one)).toEqual(await pngOfFewColours(one));
});
