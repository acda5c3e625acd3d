import { ink } from '#charts/parts/ink.ts';
import { colourOf } from '#ui/marker-shape.ts';

type PersonProps = {
  readonly x: number;
  /** Where it stands. */
  readonly y: number;
  /** The place in the list of partners' colours. */
  readonly sign: number;
  readonly scale?: number;
};

/** Somebody of a partner: a head and shoulders in its colour, no face and no dress. */
export const Person = ({ x, y, sign, scale = 1 }: PersonProps) => (
  <g
    transform={`translate(${x} ${y}) scale(${scale})`}
    fill={colourOf(sign)}
    stroke={ink.card}
    strokeWidth={1.5}
  >
    <path d="M-13 0v-4a13 13 0 0 1 26 0v4z" />
    <circle cy={-22} r={7.5} />
  </g>
);
