import { binOf } from './grid.ts';
import type { Layout, Target } from './layout.ts';
import type { Rows } from './rows.ts';

/** A unit: what a code weighs, and what the weights of a row come to. */
type FromSlots = {
  readonly slots: readonly number[];
  readonly weights: Float64Array;
  readonly bins: Float64Array;
};
/** A mean: which earlier targets, and how often each counts on the finer grid. */
type FromParts = {
  readonly start: number;
  readonly parts: readonly number[];
  readonly times: readonly number[];
};
type Way = FromSlots | FromParts;

/** In place of a bin: so far below all of them that a mean with it is far below them too. */
export const noScore = -(2 ** 60);

/** Rows that are scored at one go. */
export const mostRows = 16_384;

/** Scores rows of a block (S2, S3), target after target: each is a short loop over all of them. */
export class Scorer {
  readonly #ways: readonly Way[];
  #lists: readonly Float64Array[] = [];

  constructor({ targets }: Layout) {
    this.#ways = targets.map((target) => wayOf(target, targets));
  }

  /**
   * By target, then by row: the bin on the target's grid, not always whole where that is fine; below 0 for no score.
   * At most `mostRows`; the lists are used again.
   */
  score(rows: Rows): readonly Float64Array[] {
    if ((this.#lists[0]?.length ?? 0) < rows.n) this.#lists = this.#ways.map(() => new Float64Array(rows.n));
    const all = this.#lists.map((list) => list.subarray(0, rows.n));
    for (const [target, way] of this.#ways.entries()) {
      const bins = all[target] ?? noBins;
      bins.fill('slots' in way ? 0 : way.start);
      if ('slots' in way) {
        for (const slot of way.slots.slice(0, -1)) weigh(rows, slot, way.weights, bins);
        lookUp(rows, way.slots.at(-1) ?? 0, way, bins);
      } else {
        for (const [place, part] of way.parts.entries()) {
          addPart(rows.n, all[part] ?? noBins, way.times[place] ?? 0, bins);
        }
      }
    }
    return all;
  }
}

const noBins = new Float64Array(0);

function wayOf({ slots, parts, points, fewest, grid }: Target, targets: readonly Target[]): Way {
  if (parts.length > 0) {
    const timesOf = (part: Target | undefined) => grid.steps / (parts.length * (part?.grid.steps ?? 0));
    return {
      start: points === null ? noScore : 0,
      parts,
      times: parts.map((part) => timesOf(targets[part])),
    };
  }
  // A weight counts an answer and adds its points: both can be read off the sum.
  const most = slots.length * (points ?? 0);
  const weights = Float64Array.from({ length: 256 }, (_, code) =>
    code >= 1 && code <= (points ?? 0) ? most + 1 + code : 0,
  );
  const bins = Float64Array.from({ length: (slots.length + 1) * (most + 1) }, (_, weight) => {
    const answered = Math.floor(weight / (most + 1));
    return points !== null && answered >= fewest ? binOf((weight % (most + 1)) / answered, grid) : noScore;
  });
  return { slots, weights, bins };
}

function weigh({ codes, of, from, n }: Rows, slot: number, weights: Float64Array, sums: Float64Array): void {
  const first = slot * of + from;
  for (let row = 0; row < n; row += 1) {
    sums[row] = (sums[row] ?? 0) + (weights[codes[first + row] ?? 0] ?? 0);
  }
}

/** The last slot, and what the row comes to with it. */
function lookUp(
  { codes, of, from, n }: Rows,
  slot: number,
  { weights, bins }: FromSlots,
  sums: Float64Array,
): void {
  const first = slot * of + from;
  for (let row = 0; row < n; row += 1) {
    sums[row] = bins[(sums[row] ?? 0) + (weights[codes[first + row] ?? 0] ?? 0)] ?? noScore;
  }
}

function addPart(n: number, part: Float64Array, times: number, bins: Float64Array): void {
  for (let row = 0; row < n; row += 1) bins[row] = (bins[row] ?? 0) + (part[row] ?? noScore) * times;
}
