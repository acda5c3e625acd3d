import { ink } from './ink.ts';

/** Where people stand is dark, where they wish to be light with an edge: told apart in grey print too. */
export const levelFill = (which: 'now' | 'wished') =>
  which === 'now'
    ? { fill: ink.accent }
    : { fill: ink.accent, fillOpacity: 0.18, stroke: ink.accent, strokeWidth: 1 };

type Place = { x: number; y: number };

/** The middle answer, on a light rim: seen on a shade too. */
export const MiddleDot = ({ x, y }: Place) => (
  <circle cx={x} cy={y} r={5} fill={ink.text} stroke={ink.card} strokeWidth={2} />
);

/** From one height to another, its head at the end; upwards or downwards. */
export function StepArrow({ x, from, to }: { x: number; from: number; to: number }) {
  const back = to < from ? 5 : -5;
  return (
    <path
      d={`M${x} ${from}V${to}M${x - 4} ${to + back}L${x} ${to}L${x + 4} ${to + back}`}
      fill="none"
      stroke={ink.warm}
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

/** Around what is aimed for; more than it is not better, so it has no colour of its own. */
export const AimFrame = (area: Place & { width: number; height: number }) => (
  <rect {...area} rx={5} fill="none" stroke={ink.text} strokeWidth={1.5} strokeDasharray="4 3" />
);
