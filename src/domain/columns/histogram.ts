import type { Moments } from '#domain/statistics/moments.ts';
import { scoreAt, type Grid } from './grid.ts';

/** How often each bin occurs: all there are from 0 on, or only those that occur. */
export type Histogram = Int32Array | ReadonlyMap<number, number>;

/** Of an empty histogram null. All in one bin leave exactly no spread. */
export function momentsIn(histogram: Histogram, grid: Grid): Moments | null {
  const { n, mean, squares } = histogram instanceof Int32Array ? dense(histogram) : sparse(histogram);
  return n === 0 ? null : { n, mean: scoreAt(mean, grid), squares: squares / grid.steps ** 2 };
}

/** In bins, twice over the histogram: once for the mean, once for what lies off it. */
function dense(counts: Int32Array): Moments {
  let n = 0;
  let sum = 0;
  for (let bin = 0; bin < counts.length; bin += 1) {
    const count = counts[bin] ?? 0;
    n += count;
    sum += count * bin;
  }
  const mean = sum / n;
  let squares = 0;
  for (let bin = 0; bin < counts.length; bin += 1) squares += (counts[bin] ?? 0) * (bin - mean) ** 2;
  return { n, mean, squares };
}

/** In the order of the bins, so that no rounding tells in which order the answers came. */
function sparse(counts: ReadonlyMap<number, number>): Moments {
  const entries = [...counts].toSorted(([a], [b]) => a - b);
  const n = entries.reduce((all, [, count]) => all + count, 0);
  const mean = entries.reduce((sum, [bin, count]) => sum + count * bin, 0) / n;
  return { n, mean, squares: entries.reduce((sum, [bin, count]) => sum + count * (bin - mean) ** 2, 0) };
}
