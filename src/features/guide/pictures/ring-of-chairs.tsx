import { ink } from '#charts/parts/ink.ts';
import { colourOf } from '#ui/marker-shape.ts';
import { tone } from './picture.tsx';

type RingOfChairsProps = { readonly x: number; readonly y: number; readonly taken: boolean };

const chairs = 8;
const radius = 62;

/** A circle seen from above, no place better than another; empty, or with people of several partners. */
export const RingOfChairs = ({ x, y, taken }: RingOfChairsProps) => (
  <g transform={`translate(${x} ${y})`}>
    {Array.from({ length: chairs }, (_, place) => (
      <g key={place} transform={`rotate(${(place * 360) / chairs}) translate(0 ${-radius})`}>
        <path d="M-14 -8V-13a6 6 0 0 1 6-6H8a6 6 0 0 1 6 6v5z" fill={ink.edge} />
        <rect
          x={-12}
          y={-14}
          width={24}
          height={22}
          rx={6}
          fill={ink.card}
          stroke={tone.line}
          strokeWidth={1.5}
        />
        {taken && <circle cy={-3} r={9} fill={colourOf(place % 4)} stroke={ink.card} strokeWidth={1.5} />}
      </g>
    ))}
  </g>
);
