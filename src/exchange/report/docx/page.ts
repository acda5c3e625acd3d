/** A4, 2.5 cm around the text; in twentieths of a point, of which 1440 are an inch. */
export const page = { width: 11_906, height: 16_838, margin: 1417 } as const;

export type Way = 'portrait' | 'landscape';

export const textWidth: Readonly<Record<Way, number>> = {
  portrait: page.width - 2 * page.margin,
  landscape: page.height - 2 * page.margin,
};

/** A drawing in px (96 an inch) leaves room on its page for its caption and what stands below it. */
export const roomForDrawing = { width: Math.floor(textWidth.portrait / 15), height: 720 } as const;

/** Of letters in a table that needs no smaller ones, in points. */
export const tablePoints = 9;

/** `RRGGBB`: the app's ink and accent on paper. */
export const colours = {
  ink: '1D2B28',
  soft: '566461',
  accent: '0F6A63',
  accentSoft: 'DCEEEB',
  line: 'CDC6B6',
} as const;
