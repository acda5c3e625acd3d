import { grown, noCells } from './cells.ts';
import type { PlacedRows } from './rows.ts';
import { passed, type Slot } from './slots.ts';

type Column = {
  readonly codes: number;
  /** A power of two less one, above all codes: as bits it leaves them as they are and makes 255 the last bin. */
  readonly mask: number;
  cells: Int32Array;
};

/** For each slot and stratum, how often each code was chosen. */
export class CodeTable {
  readonly #columns: readonly Column[];

  constructor(slots: readonly Slot[]) {
    this.#columns = slots.map(({ codes }) => ({
      codes,
      mask: 2 ** Math.ceil(Math.log2(codes + 2)) - 1,
      cells: noCells,
    }));
  }

  /** Counts the rows, or takes them back; how many cells were touched. */
  change(rows: PlacedRows, strata: number, by: 1 | -1): number {
    for (const [slot, column] of this.#columns.entries()) {
      column.cells = grown(column.cells, strata * (column.mask + 1));
      tally(rows, slot, column, by);
    }
    return rows.n * this.#columns.length;
  }

  /** How often each code was chosen in a stratum, the first for code 1. */
  chosen(slot: number, stratum: number): Int32Array {
    const { codes, mask, cells } = this.#columns[slot] ?? nothing;
    const first = stratum * (mask + 1);
    return cells.subarray(first + 1, first + 1 + codes);
  }

  /** How often the answer was 'cannot judge'. */
  passed(slot: number, stratum: number): number {
    const { mask, cells } = this.#columns[slot] ?? nothing;
    return cells[stratum * (mask + 1) + (passed & mask)] ?? 0;
  }
}

const nothing: Column = { codes: 0, mask: 0, cells: noCells };

function tally(
  { codes, of, from, n, strata }: PlacedRows,
  slot: number,
  { mask, cells }: Column,
  by: number,
): void {
  const first = slot * of + from;
  const bins = mask + 1;
  for (let row = 0; row < n; row += 1) {
    const cell = (strata[row] ?? 0) * bins + ((codes[first + row] ?? 0) & mask);
    cells[cell] = (cells[cell] ?? 0) + by;
  }
}
