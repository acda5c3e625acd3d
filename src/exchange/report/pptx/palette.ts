/** The app's colours on paper, as `RRGGBB`. */
export const palette = {
  ink: '1D2B28',
  soft: '566461',
  line: 'CDC6B6',
  faint: 'E3DDD0',
  paper: 'FBF9F4',
  sunken: 'F0ECE2',
  accent: '0F6A63',
  strong: '0A524D',
  white: 'FFFFFF',
} as const;

/** What is read on a colour: white or ink, whichever stands out more (WCAG 2.2, relative luminance). */
export function inkOn(colour: string): string {
  const light = luminance(colour);
  return 1.05 / (light + 0.05) > (light + 0.05) / (luminance(palette.ink) + 0.05)
    ? palette.white
    : palette.ink;
}

/** Hardly seen on white. */
export const isPale = (colour: string): boolean => luminance(colour) > 0.75;

function luminance(colour: string): number {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
}
