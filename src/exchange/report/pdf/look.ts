/** A4 in pt, and the space around what is printed. */
export const page = { width: 595.28, height: 841.89, side: 56.7, top: 68, bottom: 62 } as const;

/** The column of text, in pt. */
export const column = {
  width: page.width - 2 * page.side,
  height: page.height - page.top - page.bottom,
} as const;

/** As on the screen, on light paper. */
export const colour = {
  ink: '#1d2b28',
  soft: '#566461',
  accent: '#0f6a63',
  accentSoft: '#dceeeb',
  line: '#cdc6b6',
  pale: '#f6f3ec',
} as const;

/** In pt. */
export const size = {
  title: 26,
  section: 18,
  heading: 13.5,
  small: 11,
  text: 10,
  caption: 9,
  fine: 8,
  cite: 7,
} as const;

/** Lines of text are so many times as high as their letters. */
export const leading = 1.45;
