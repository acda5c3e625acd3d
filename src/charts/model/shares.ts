/** A part of a bar: how many chose the point, and from where to where it lies, in shares of all the numbers. */
export type Segment = {
  /** 0 for the lowest point. */
  readonly place: number;
  readonly count: number;
  /** Left of the middle of the scale below nought, right of it above; -1..1. */
  readonly from: number;
  readonly to: number;
};

/**
 * The answers as shares that lie around the middle of the scale: with an odd number of points the middle one half on
 * either side. Points that nobody chose have no part; of no answers there is none.
 */
export function sharesAround(points: readonly number[]): Segment[] {
  const n = points.reduce((sum, count) => sum + count, 0);
  if (n === 0) return [];
  const middle = (points.length - 1) / 2;
  const before = (place: number) => points.slice(0, place).reduce((sum, count) => sum + count, 0);
  const left = before(Math.ceil(middle)) + (Number.isInteger(middle) ? (points[middle] ?? 0) / 2 : 0);
  return points.flatMap((count, place) => {
    const from = before(place) - left;
    return count === 0 ? [] : { place, count, from: from / n, to: (from + count) / n };
  });
}
