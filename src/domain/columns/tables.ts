import type { Cut } from '#domain/responses/cut.ts';
import type { Moments } from '#domain/statistics/moments.ts';
import { CodeTable } from './code-table.ts';
import type { Block, Columns } from './columns.ts';
import { momentsIn } from './histogram.ts';
import type { Layout } from './layout.ts';
import { ScoreTable } from './score-table.ts';
import { mostRows } from './scorer.ts';
import { Strata, type Stratum } from './strata.ts';

/**
 * The one table of the answers about one kind of subject, from which all figures come: by stratum, histograms of what
 * was chosen of each slot and of the scores of each facet, dimension and the whole. A row that comes in or goes
 * touches one cell of each, however many rows there are.
 */
export class Tables {
  readonly layout: Layout;
  readonly #strata: Strata;
  readonly #codes: CodeTable;
  readonly #scores: ScoreTable;
  readonly #strataOfRows = new Int32Array(mostRows);

  constructor(layout: Layout, cut: Cut | null) {
    this.layout = layout;
    this.#strata = new Strata(cut);
    this.#codes = new CodeTable(layout.slots);
    this.#scores = new ScoreTable(layout);
  }

  get strata(): readonly Stratum[] {
    return this.#strata.entries;
  }

  /** Counts n rows of a block, or takes them back; how many cells were touched. */
  change(columns: Columns, block: Block, { from, n }: { from: number; n: number }, by: 1 | -1): number {
    const of = block.responses.length;
    const strata = this.#strataOfRows;
    let touched = 0;
    for (let first = from; first < from + n; first += mostRows) {
      const rows = { codes: block.codes, of, from: first, n: Math.min(mostRows, from + n - first), strata };
      this.#strata.read(columns, block, rows.from, rows.n, strata);
      touched += this.#codes.change(rows, this.strata.length, by);
      touched += this.#scores.change(rows, this.strata.length, by);
    }
    return touched;
  }

  /** What was chosen of a slot in some strata together: by code, the first for code 1. */
  chosen(slot: number, strata: readonly number[]): number[] {
    const codes = this.layout.slots[slot]?.codes ?? 0;
    const sums = Array.from({ length: codes }, () => 0);
    for (const stratum of strata) {
      this.#codes.chosen(slot, stratum).forEach((count, place) => (sums[place] = (sums[place] ?? 0) + count));
    }
    return sums;
  }

  /** How often 'cannot judge' was the answer in some strata together. */
  passed(slot: number, strata: readonly number[]): number {
    return strata.reduce((sum, stratum) => sum + this.#codes.passed(slot, stratum), 0);
  }

  /** The codes of a rating's slot, as scores; null where nobody gave one. */
  ratings(slot: number, stratum: number): Moments | null {
    return momentsIn(this.#codes.chosen(slot, stratum), whole);
  }

  /** The scores of a target in a stratum; null where there is none. */
  scores(target: number, stratum: number): Moments | null {
    const grid = this.layout.targets[target]?.grid;
    return grid ? momentsIn(this.#scores.histogram(target, stratum), grid) : null;
  }
}

/** A bin a point. */
const whole = { steps: 1, bins: 0 };
