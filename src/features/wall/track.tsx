import type { Point } from '#charts/model/point.ts';
import { along } from '#charts/parts/hundred-axis.tsx';
import { ink } from '#charts/parts/ink.ts';
import { Mark, RangeBar, Ring } from '#charts/parts/mark.tsx';

type TrackProps = {
  readonly peers: Point | null;
  readonly self: Point | null;
  /** The partner's. */
  readonly sign: number;
};

const [width, height] = [300, 18];
const [left, right, middle] = [9, width - 9, height / 2];

/** How the others see a partner and how it sees itself, between 0 and 100; the figures stand beside it. */
export function Track({ peers, self, sign }: TrackProps) {
  const x = (value: number) => along(left, right, value);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path
        d={`M${left} ${middle}H${right}M${left} ${middle - 4}v8M${right} ${middle - 4}v8`}
        stroke={ink.edge}
        fill="none"
      />
      {peers?.interval && (
        <RangeBar from={x(peers.interval[0])} to={x(peers.interval[1])} y={middle} sign={sign} />
      )}
      {peers && self && (
        <path d={`M${x(peers.value)} ${middle}H${x(self.value)}`} stroke={ink.edge} strokeWidth={1.5} />
      )}
      {peers && <Mark x={x(peers.value)} y={middle} sign={sign} size={14} />}
      {self && <Ring x={x(self.value)} y={middle} sign={sign} through={isClose(peers, self)} />}
    </svg>
  );
}

/** Where one would hide the other. */
const isClose = (peers: Point | null, { value }: Point): boolean =>
  peers !== null && Math.abs(peers.value - value) < 4;
