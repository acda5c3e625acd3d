import { ink } from '#charts/parts/ink.ts';

type Point = readonly [number, number];

type ArrowProps = {
  readonly from: Point;
  readonly to: Point;
  /** How far its middle lies beside the straight line, in units; to the left of the way when negative. */
  readonly bend?: number;
  readonly stroke?: string;
  readonly dash?: string;
};

const head = 5;

/** From one place to another; its head is open, as in the charts. */
export function Arrow({ from: [x1, y1], to: [x2, y2], bend = 0, stroke = ink.edge, dash }: ArrowProps) {
  const long = Math.hypot(x2 - x1, y2 - y1);
  const [cx, cy] = [
    (x1 + x2) / 2 - (bend * 2 * (y2 - y1)) / long,
    (y1 + y2) / 2 + (bend * 2 * (x2 - x1)) / long,
  ];
  const turn = (Math.atan2(y2 - cy, x2 - cx) * 180) / Math.PI;
  return (
    <g fill="none" stroke={stroke} strokeWidth={1.75} strokeLinecap="round" strokeLinejoin="round">
      <path d={`M${x1} ${y1}Q${cx} ${cy} ${x2} ${y2}`} strokeDasharray={dash} />
      <path
        d={`M${-head} ${-head}L0 0L${-head} ${head}`}
        transform={`translate(${x2} ${y2}) rotate(${turn})`}
      />
    </g>
  );
}
