import type { Frame } from '#charts/words/frame.ts';
import { ink } from './ink.ts';
import { leading, Lines } from './lines.tsx';
import { Plot } from './plot.tsx';
import { wrap } from './wrap.ts';

const sizes = { over: 12, title: 19, facts: 13 };
/** Of half a page, in px: a long name would fill more of it than the drawing. */
const narrow = { width: 400, title: 16 };

type Part = { lines: readonly string[]; size: number; strong: boolean; fill: string };

/** What stands above the drawing in a picture that leaves the app: whose it is, what it shows, how many, when. */
export function PictureHead({ frame, width }: { frame: Frame; width: number }) {
  const part = (text: string, size: number, fill: string, strong = false): Part => ({
    lines: wrap(text, width, size),
    size,
    strong,
    fill,
  });
  const parts = [
    part(frame.partnership, sizes.over, ink.accent, true),
    part(frame.title, width < narrow.width ? narrow.title : sizes.title, ink.text, true),
    part(frame.facts, sizes.facts, ink.soft),
    ...(frame.ends ? [part(frame.ends, sizes.facts, ink.soft)] : []),
  ];
  const heights = parts.map(({ lines, size }) => lines.length * size * leading + 4);
  const tops = heights.map((_, place) => heights.slice(0, place).reduce((sum, height) => sum + height, 0));
  return (
    <Plot width={width} height={heights.reduce((sum, height) => sum + height, 14)}>
      {parts.map(({ lines, size, strong, fill }, place) => (
        <Lines
          key={lines.join(' ')}
          lines={lines}
          x={0}
          y={(tops[place] ?? 0) + (lines.length * size * leading) / 2}
          size={size}
          strong={strong}
          fill={fill}
        />
      ))}
    </Plot>
  );
}
