/** In points (72 an inch), from the upper left. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** 16:9, as wide as PowerPoint's own. */
export const page = { w: 960, h: 540 } as const;

const left = 44;
const width = page.w - 2 * left;

/** Where things stand on the slides with a figure, a table or text. */
export const above: Box = { x: left, y: 20, w: width, h: 20 };
export const title: Box = { x: left, y: 40, w: width, h: 68 };
export const under: Box = { x: left, y: 108, w: width, h: 20 };
export const content: Box = { x: left, y: 120, w: width, h: 366 };
export const below: Box = { x: left, y: 466, w: width, h: 20 };
export const foot: Box = { x: left, y: 496, w: width - 60, h: 30 };
export const number: Box = { x: left + width - 60, y: 496, w: 60, h: 30 };

/** No text is smaller, but the line to cite by. */
export const small = 12;
export const underSize = 14;
export const talkSize = 16;

/** On the first slide, and on the one before each section. */
export const opening = {
  title: { x: 84, y: 150, w: 792, h: 144 },
  subtitle: { x: 84, y: 304, w: 792, h: 62 },
  facts: { x: 84, y: 376, w: 792, h: 116 },
  logo: { x: 84, y: 44, w: 260, h: 84 },
} as const;
export const divider = {
  above: { x: 84, y: 150, w: 792, h: 26 },
  title: { x: 84, y: 180, w: 792, h: 180 },
} as const;

/** In a table's cell, left and right of its text. */
export const cellSide = 6;

/** English Metric Units, in which Office measures: 12,700 a point. */
export const emu = (points: number): number => Math.round(points * 12_700);

/** Of a px, of which 96 are an inch. */
export const point = 0.75;

type Sides = { readonly width: number; readonly height: number };

/** The largest box of the picture's shape in the middle of another; `most` points for one of its units. */
export function fitted(picture: Sides, box: Box, most = Infinity): Box {
  const scale = Math.min(most, box.w / picture.width, box.h / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}
