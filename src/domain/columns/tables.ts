import type { Cut } from '#domain/responses/cut.ts';
import type { Moments } from '#domain/statistics/moments.ts';
import { CodeTable } from './code-table.ts';
import type { Block, Columns } from './columns.ts';
import { momentsIn } from './histogram.ts';
import type { Layout } from './layout.ts';
import { ScoreTable } from './score-table.ts';
import type { PlacedRows } from './rows.ts';
import { mostRows, Scorer } from './scorer.ts';
import { Strata, type Stratum } from './strata.ts';

/**
 * The one table of the answers about one kind of subject, from which all figures come: by stratum, histograms of what
 * was chosen of each slot and of the scores of each facet, dimension and the whole. A row that comes in or goes
 * touches one cell of each, however many rows there are.
 */
export class Tables {
  readonly layout: Layout;
  readonly #strata: Strata;
  readonly #scorer: Scorer;
  readonly #slots: readonly CodeTable[];
  readonly #targets: readonly ScoreTable[];

  constructor(layout: Layout, cut: Cut | null) {
    this.layout = layout;
    this.#strata = new Strata(cut);
    this.#scorer = new Scorer(layout);
    this.#slots = layout.slots.map((slot) => new CodeTable(slot));
    this.#targets = layout.targets.map((target) => new ScoreTable(target));
  }

  get strata(): readonly Stratum[] {
    return this.#strata.entries;
  }

  /** Counts n rows of a block, or takes them back; how many cells were touched. */
  change(columns: Columns, block: Block, { from, n }: { from: number; n: number }, by: 1 | -1): number {
    const { codes, responses } = block;
    let touched = 0;
    for (let first = from; first < from + n; first += mostRows) {
      const some = Math.min(mostRows, from + n - first);
      const strata = this.#strata.of(columns, block, first, some);
      touched += this.#count({ codes, of: responses.length, from: first, n: some, strata }, by);
    }
    return touched;
  }

  #count(rows: PlacedRows, by: 1 | -1): number {
    const strata = this.strata.length;
    let touched = 0;
    for (const [slot, table] of this.#slots.entries()) touched += table.change(rows, slot, strata, by);
    for (const [target, bins] of this.#scorer.score(rows).entries()) {
      touched += this.#targets[target]?.change(bins, rows.strata, strata, by) ?? 0;
    }
    return touched;
  }

  /** What was chosen of a slot in some strata together: by code, the first for code 1. */
  chosen(slot: number, strata: readonly number[]): number[] {
    const codes = this.layout.slots[slot]?.codes ?? 0;
    const sums = Array.from({ length: codes }, () => 0);
    for (const stratum of strata) {
      this.#slots[slot]
        ?.chosen(stratum)
        .forEach((count, place) => (sums[place] = (sums[place] ?? 0) + count));
    }
    return sums;
  }

  /** How often 'cannot judge' was the answer in some strata together. */
  passed(slot: number, strata: readonly number[]): number {
    return strata.reduce((sum, stratum) => sum + (this.#slots[slot]?.passed(stratum) ?? 0), 0);
  }

  /** The codes of a rating's slot, as scores; null where nobody gave one. */
  ratings(slot: number, stratum: number): Moments | null {
    const table = this.#slots[slot];
    return table ? momentsIn(table.chosen(stratum), whole) : null;
  }

  /** The scores of a target in a stratum; null where there is none. */
  scores(target: number, stratum: number): Moments | null {
    const grid = this.layout.targets[target]?.grid;
    const table = this.#targets[target];
    return grid && table ? momentsIn(table.histogram(stratum), grid) : null;
  }
}

/** A bin a point. */
const whole = { steps: 1, bins: 0 };
