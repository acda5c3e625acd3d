import { colourOf, markerPath } from '#ui/marker-shape.ts';
import { ink } from './ink.ts';

type Place = { x: number; y: number; sign: number };

/** A partner's own sign, rimmed with paper so that it stays apart from what lies below. */
export function Mark({ x, y, sign, size = 13 }: Place & { size?: number }) {
  return (
    <path
      d={markerPath(sign, size)}
      transform={`translate(${x} ${y})`}
      fill={colourOf(sign)}
      stroke={ink.card}
      strokeWidth={1}
      paintOrder="stroke"
    />
  );
}

/** How a partner sees itself: an open ring in its colour; `through` lets the sign below be seen. */
export function Ring({ x, y, sign, through = false }: Place & { through?: boolean }) {
  return (
    <circle
      cx={x}
      cy={y}
      r={through ? 8 : 5.5}
      fill={through ? 'none' : ink.card}
      stroke={colourOf(sign)}
      strokeWidth={2}
    />
  );
}

/** How far a mean might move. */
export function RangeBar({ from, to, y, sign }: { from: number; to: number; y: number; sign: number }) {
  return (
    <line
      x1={from}
      x2={to}
      y1={y}
      y2={y}
      stroke={colourOf(sign)}
      strokeOpacity={0.25}
      strokeWidth={6}
      strokeLinecap="round"
    />
  );
}

/** A figure beside the one that counts: an upright line on a light rim. */
export function Tick({ x, y }: Omit<Place, 'sign'>) {
  const path = `M${x} ${y - 5}V${y + 5}`;
  return (
    <>
      <path d={path} stroke={ink.card} strokeWidth={5} />
      <path d={path} stroke={ink.text} strokeWidth={2} />
    </>
  );
}
