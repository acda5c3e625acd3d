import { grown, noCells } from './cells.ts';
import type { Histogram } from './histogram.ts';
import type { Target } from './layout.ts';
import { noScore } from './scorer.ts';

/** By stratum, how often each score of a facet, a dimension or the whole occurs. */
export class ScoreTable {
  readonly #bins: number;
  /** A cell a bin, and one before them for rows without a score. */
  #cells: Int32Array = noCells;
  /** Where the grid is fine: by stratum, the bins that occur. */
  readonly #single = new Map<number, Map<number, number>>();

  constructor({ grid }: Target) {
    this.#bins = grid.bins;
  }

  /** Counts rows by their bins, or takes them back; `strata`: how many there are by now. How many cells were touched. */
  change(bins: Float64Array, own: Int32Array, strata: number, by: 1 | -1): number {
    if (this.#bins === 0) return changeSingle(bins, own, this.#single, by);
    this.#cells = grown(this.#cells, strata * (this.#bins + 1));
    return tally(bins, own, this.#cells, this.#bins + 1, by);
  }

  histogram(stratum: number): Histogram {
    if (this.#bins === 0) return this.#single.get(stratum) ?? new Map<number, number>();
    const first = stratum * (this.#bins + 1) + 1;
    return this.#cells.subarray(first, first + this.#bins);
  }
}

function tally(bins: Float64Array, strata: Int32Array, cells: Int32Array, width: number, by: number): number {
  for (let row = 0; row < bins.length; row += 1) {
    const cell = (strata[row] ?? 0) * width + 1 + Math.max(bins[row] ?? -1, -1);
    cells[cell] = (cells[cell] ?? 0) + by;
  }
  return bins.length;
}

function changeSingle(
  bins: Float64Array,
  strata: Int32Array,
  single: Map<number, Map<number, number>>,
  by: number,
): number {
  for (let row = 0; row < bins.length; row += 1) {
    const bin = Math.round(bins[row] ?? noScore);
    if (bin < 0) continue;
    const stratum = strata[row] ?? 0;
    const counts = single.get(stratum) ?? new Map<number, number>();
    single.set(stratum, counts);
    const count = (counts.get(bin) ?? 0) + by;
    if (count === 0) counts.delete(bin);
    else counts.set(bin, count);
  }
  return bins.length;
}
