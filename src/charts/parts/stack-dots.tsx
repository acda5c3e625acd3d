import { ink } from './ink.ts';
import { leading, Lines } from './lines.tsx';
import { dotLook } from './point-look.ts';
import type { Stack } from './stacks-layout.ts';

type StackDotsProps = {
  stack: Stack;
  /** How many points the scale has. */
  points: number;
  radius: number;
  font: number;
};

/** The answers at one point of a scale, a dot each, and how many they are above them. */
export function StackDots({
  stack: { place, count, centre, dots, top },
  points,
  radius,
  font,
}: StackDotsProps) {
  const look = dotLook(place, points);
  return (
    <>
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} strokeWidth={radius > 6 ? 1.5 : 1} {...look} />
      ))}
      {count > 0 && (
        <Lines
          lines={[String(count)]}
          x={centre}
          y={top - (font * leading) / 2}
          size={font}
          anchor="middle"
          fill={ink.soft}
        />
      )}
    </>
  );
}
