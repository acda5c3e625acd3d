import type { Point } from '#charts/model/point.ts';
import { along } from '#charts/parts/hundred-axis.tsx';
import { ink } from '#charts/parts/ink.ts';

const [width, height, thick] = [300, 15, 8];
const [left, right, below] = [1, width - 1, 12];

/** A figure about the partnership as a bar of 0..100, below it how far it might move; the words beside it say both. */
export function Meter({ value, interval }: Pick<Point, 'value' | 'interval'>) {
  const x = (at: number) => along(left, right, at);
  const [from, to] = (interval ?? []).map(x);
  const bar = { x: left, y: 0.5, height: thick, rx: 2 };
  return (
    <svg viewBox={`0 0 ${width} ${interval ? height : thick + 1}`} aria-hidden="true">
      <rect {...bar} width={right - left} fill={ink.sunken} stroke={ink.edge} strokeWidth={0.75} />
      <rect {...bar} width={x(value) - left} fill={ink.accent} />
      {from !== undefined && to !== undefined && (
        <path
          d={`M${from} ${below}H${to}M${from} ${below - 2.5}v5M${to} ${below - 2.5}v5`}
          stroke={ink.text}
          strokeWidth={1.5}
          fill="none"
        />
      )}
    </svg>
  );
}
