import { cellKey, type Released, type Target } from '#domain/privacy/released.ts';

/** A released mean on 0..100 with what it rests on. */
export type Point = {
  readonly value: number;
  /** 95 %, on 0..100; null: none, or it may not be shown. */
  readonly interval: readonly [number, number] | null;
  readonly n: number;
  /** Judging partners. */
  readonly judges: number;
};

/** A mean on 1..m as it stands on the screen: 0..100. */
export const toHundred = (mean: number, m: number): number => settled(((mean - 1) / (m - 1)) * 100);

/** A difference of means on 1..m, in points of 0..100. */
export const spanToHundred = (difference: number, m: number): number => settled((difference / (m - 1)) * 100);

/** What is a half but for the rounding of sums must be shown as one, in whatever order they were added up. */
const settled = (value: number): number => Math.round(value * 1e9) / 1e9;

/** Null where nothing may be shown: hidden, empty and too few are one state (P4), and none of them is zero. */
export function pointAt(released: Released, target: Target, m: number): Point | null {
  const cell = released.cells[cellKey(target)];
  if (!cell) return null;
  const interval = cell.spread?.interval ?? null;
  return {
    value: toHundred(cell.mean, m),
    interval: interval && [toHundred(interval[0], m), toHundred(interval[1], m)],
    n: cell.n,
    judges: cell.judges,
  };
}

/** Smallest and greatest count behind the points shown; null where none is. */
export type Counts = {
  readonly n: readonly [number, number];
  readonly judges: readonly [number, number];
};

export function countsOf(points: readonly (Point | null)[]): Counts | null {
  const shown = points.filter((point) => point !== null);
  if (shown.length === 0) return null;
  return { n: ends(shown.map(({ n }) => n)), judges: ends(shown.map(({ judges }) => judges)) };
}

const ends = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];
