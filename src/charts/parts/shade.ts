/** Shades are told apart in tenths, on the page by `data-shade`. */
export const shadeStep = (share: number): number => Math.round(share * 10);

/** On paper the deepest shade a dark figure is still read on (contrast 4.9 : 1). */
const deepest = 0.6;

/** How much of the accent is in a shade of a picture; most figures lie in the upper half, so that half has more of it. */
export const shadeOpacity = (share: number): number =>
  deepest * (0.06 + 0.94 * (shadeStep(share) / 10) ** 1.5);
