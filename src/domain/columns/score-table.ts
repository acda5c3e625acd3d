import { grown, noCells } from './cells.ts';
import type { Histogram } from './histogram.ts';
import type { Layout } from './layout.ts';
import type { PlacedRows } from './rows.ts';
import { Scorer } from './scorer.ts';

/** A cell a bin, and one before them for rows without a score. */
type Dense = { readonly bins: number; cells: Int32Array };
/** By stratum: how often each bin occurs. */
type Sparse = Map<number, Map<number, number>>;

/** For each facet, dimension and the whole, and each stratum, how often each score occurs. */
export class ScoreTable {
  readonly #scorer: Scorer;
  readonly #columns: readonly (Dense | Sparse)[];

  constructor(layout: Layout) {
    this.#scorer = new Scorer(layout);
    this.#columns = layout.targets.map(({ grid: { bins } }) =>
      bins > 0 ? { bins, cells: noCells } : new Map<number, Map<number, number>>(),
    );
  }

  /** Counts the rows, or takes them back; how many cells were touched. */
  change(rows: PlacedRows, strata: number, by: 1 | -1): number {
    this.#scorer.score(rows);
    for (const [target, column] of this.#columns.entries()) {
      const bins = this.#scorer.bins[target];
      if (!bins) continue;
      if (column instanceof Map) {
        changeSparse(rows, bins, column, by);
      } else {
        column.cells = grown(column.cells, strata * (column.bins + 1));
        changeDense(rows, bins, column, by);
      }
    }
    return rows.n * this.#columns.length;
  }

  /** By bins of the target's grid. */
  histogram(target: number, stratum: number): Histogram {
    const column = this.#columns[target];
    if (!column) throw new Error(`there is no target ${target}`);
    if (column instanceof Map) return column.get(stratum) ?? new Map<number, number>();
    const first = stratum * (column.bins + 1) + 1;
    return column.cells.subarray(first, first + column.bins);
  }
}

function changeDense(
  { n, strata }: PlacedRows,
  values: Float64Array,
  { bins, cells }: Dense,
  by: number,
): void {
  for (let row = 0; row < n; row += 1) {
    // NaN, no score, becomes 0.
    const cell = (strata[row] ?? 0) * (bins + 1) + (((values[row] ?? 0) + 1) | 0);
    cells[cell] = (cells[cell] ?? 0) + by;
  }
}

function changeSparse({ n, strata }: PlacedRows, values: Float64Array, column: Sparse, by: number): void {
  for (let row = 0; row < n; row += 1) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const stratum = strata[row] ?? 0;
    const counts = column.get(stratum) ?? new Map<number, number>();
    column.set(stratum, counts);
    const bin = Math.round(value);
    const count = (counts.get(bin) ?? 0) + by;
    if (count === 0) counts.delete(bin);
    else counts.set(bin, count);
  }
}
