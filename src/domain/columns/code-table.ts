import { grown, noCells } from './cells.ts';
import type { PlacedRows } from './rows.ts';
import { passed, type Slot } from './slots.ts';

/** By stratum, how often each code of a slot was chosen. */
export class CodeTable {
  readonly #codes: number;
  /** A power of two less one, above all codes: as bits it leaves them as they are and makes 255 the last bin. */
  readonly #mask: number;
  #cells: Int32Array = noCells;

  constructor({ codes }: Slot) {
    this.#codes = codes;
    this.#mask = 2 ** Math.ceil(Math.log2(codes + 2)) - 1;
  }

  /** Counts the rows, or takes them back; `strata`: how many there are by now. How many cells were touched. */
  change({ codes, of, from, n, strata: own }: PlacedRows, slot: number, strata: number, by: 1 | -1): number {
    const bins = this.#mask + 1;
    this.#cells = grown(this.#cells, strata * bins);
    return tally(codes.subarray(slot * of + from, slot * of + from + n), own, this.#cells, this.#mask, by);
  }

  /** The first for code 1. */
  chosen(stratum: number): Int32Array {
    const first = stratum * (this.#mask + 1) + 1;
    return this.#cells.subarray(first, first + this.#codes);
  }

  /** How often the answer was 'cannot judge'. */
  passed(stratum: number): number {
    return this.#cells[stratum * (this.#mask + 1) + (passed & this.#mask)] ?? 0;
  }
}

function tally(codes: Uint8Array, strata: Int32Array, cells: Int32Array, mask: number, by: number): number {
  for (let row = 0; row < codes.length; row += 1) {
    const cell = (strata[row] ?? 0) * (mask + 1) + ((codes[row] ?? 0) & mask);
    cells[cell] = (cells[cell] ?? 0) + by;
  }
  return codes.length;
}
