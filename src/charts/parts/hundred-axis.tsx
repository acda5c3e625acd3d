import { ink, size } from './ink.ts';
import { Lines } from './lines.tsx';

type HundredAxisProps = { left: number; right: number; top: number; bottom: number };

/** Where 0..100 lies between two edges. */
export const along = (left: number, right: number, value: number): number =>
  left + ((right - left) * value) / 100;

/** Upright lines at each quarter, their numbers below; on a narrow drawing at each half. */
export function HundredAxis({ left, right, top, bottom }: HundredAxisProps) {
  const step = right - left < 150 ? 50 : 25;
  const ticks = Array.from({ length: 100 / step + 1 }, (_, place) => place * step);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={along(left, right, tick)}
            x2={along(left, right, tick)}
            y1={top}
            y2={bottom}
            stroke={ink.line}
            strokeWidth={1}
          />
          <Lines
            lines={[String(tick)]}
            x={along(left, right, tick)}
            y={bottom + 14}
            size={size.small}
            anchor="middle"
            fill={ink.soft}
          />
        </g>
      ))}
    </g>
  );
}
