import { ink, size } from './ink.ts';
import { textWidth } from './text-width.ts';

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Degrees: slanted heads are read without turning the page; upright ones need no room beside the last column. */
export type Slant = 52 | 90;

const longest = (texts: readonly string[]) =>
  Math.max(0, ...texts.map((text) => textWidth(text, size.small)));

/** How high the heads of narrow columns stand. */
export const slantedHeight = (texts: readonly string[], slant: Slant = 52): number =>
  Math.ceil(longest(texts) * Math.sin(radians(slant))) + size.small;

/** The width of each of the columns, so that the last head ends within `width` px. */
export function slantedColumns(texts: readonly string[], width: number, slant: Slant = 52): number {
  const last = textWidth(texts.at(-1) ?? '', size.small) * Math.cos(radians(slant)) + size.small;
  return Math.min(width / texts.length, (width - last) / (texts.length - 0.5));
}

type SlantedHeadProps = { text: string; x: number; y: number; slant?: Slant };

/** The head of a column that is narrower than its word. */
export const SlantedHead = ({ text, x, y, slant = 52 }: SlantedHeadProps) => (
  <text
    transform={`translate(${x + 4} ${y}) rotate(${-slant})`}
    fontSize={size.small}
    fontWeight={450}
    fill={ink.text}
  >
    {text}
  </text>
);
