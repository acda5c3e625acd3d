import { ink, size as sizes } from './ink.ts';

type LinesProps = {
  lines: readonly string[];
  x: number;
  /** The middle of all the lines. */
  y: number;
  size?: number;
  anchor?: 'start' | 'middle' | 'end';
  strong?: boolean;
  fill?: string;
};

export const leading = 1.25;

/** Text of one or more lines around a height; SVG does not wrap. */
export function Lines({
  lines,
  x,
  y,
  size = sizes.label,
  anchor = 'start',
  strong = false,
  fill = ink.text,
}: LinesProps) {
  const step = size * leading;
  // Half a capital's height below the middle of its line
  const first = y - ((lines.length - 1) * step) / 2 + size * 0.355;
  return (
    <text fontSize={size} fontWeight={strong ? 650 : 450} textAnchor={anchor} fill={fill}>
      {lines.map((line, place) => {
        // Two lines may say the same; none lies where another does
        const height = first + place * step;
        return (
          <tspan key={height} x={x} y={height}>
            {line}
          </tspan>
        );
      })}
    </text>
  );
}
