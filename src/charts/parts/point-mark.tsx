import { ink } from './ink.ts';

/** The mean where nothing else may be told. */
export function MeanDot({ x, y, r = 6 }: { x: number; y: number; r?: number }) {
  return <circle cx={x} cy={y} r={r} fill={ink.text} stroke={ink.card} strokeWidth={1} />;
}

/** What 'cannot judge' is filled with: neither end of the scale. */
export function PassPattern({ id }: { id: string }) {
  return (
    <pattern id={id} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={4} height={4} fill={ink.card} />
      <rect width={1.5} height={4} fill={ink.edge} />
    </pattern>
  );
}
