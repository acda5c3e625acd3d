/** A part of a picture, and how large it is looked at. */
export type Look = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Pixels to one of the picture, at most 1. */
  readonly scale: number;
};

type Size = { readonly width: number; readonly height: number };

/** Pixels on the longer side: more take a cheap phone longer than a hand keeps still. */
const quick = 800;
const thorough = [1600, 1000, 640] as const;

const scaled = (size: Size, longest: number): number =>
  Math.min(1, longest / Math.max(size.width, size.height));

const whole = ({ width, height }: Size, longest: number): Look => ({
  x: 0,
  y: 0,
  width,
  height,
  scale: scaled({ width, height }, longest),
});

/** Where most people hold the code, with all its pixels as far as that goes. */
function middle({ width, height }: Size): Look {
  const side = Math.min(width, height);
  return {
    x: Math.floor((width - side) / 2),
    y: Math.floor((height - side) / 2),
    width: side,
    height: side,
    scale: scaled({ width: side, height: side }, quick),
  };
}

/** Of a film by turns the whole and its middle, which shows small modules better; of a small one always the whole. */
export function lookAtFilm(size: Size, turn: number): Look {
  const all = whole(size, quick);
  return all.scale < 1 && turn % 2 === 1 ? middle(size) : all;
}

/** Of a photo the whole from large to small: a blurred one is read better small. */
export function lookAtPhoto(size: Size): readonly Look[] {
  const looks = thorough.map((longest) => whole(size, longest));
  return looks.filter(({ scale }, place) => place === 0 || scale < 1);
}
