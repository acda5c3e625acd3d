import type { Assessment } from '#domain/responses/assessment.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import type { Block, Columns } from './columns.ts';
import { countedResponses } from './counted-responses.ts';
import { layoutsOf } from './layout.ts';
import { Tables } from './tables.ts';

/** The tables of an assessment, which follow its responses. */
export class Counting {
  /** By part of the assessment, then by layout. */
  readonly #tables: readonly (readonly Tables[])[];
  #flags: ReadonlyMap<Columns, Uint8Array> = new Map();

  constructor({ parts, cut }: Pick<Assessment, 'parts' | 'cut'>) {
    this.#tables = parts.map((part) => layoutsOf(part).map((layout) => new Tables(layout, cut)));
  }

  tables(part: number): readonly Tables[] {
    return this.#tables[part] ?? [];
  }

  /** By response of the columns: 1 where it counts. */
  get flags(): ReadonlyMap<Columns, Uint8Array> {
    return this.#flags;
  }

  /**
   * Counts what has come in and takes back what does not count any more; columns that were there before keep to
   * their identity. How many cells were touched.
   */
  update(all: readonly Columns[], exclusions: readonly Exclusion[]): number {
    const flags = countedResponses(all, exclusions);
    const now = new Map(all.map((columns, at) => [columns, flags[at] ?? new Uint8Array(0)]));
    const before = this.#flags;
    this.#flags = now;
    let touched = 0;
    for (const [columns, own] of before) touched += this.#change(columns, less(own, now.get(columns)), -1);
    for (const [columns, own] of now) touched += this.#change(columns, less(own, before.get(columns)), 1);
    return touched;
  }

  /** `wanted`: by response; null for none. */
  #change(columns: Columns, wanted: Uint8Array | null, by: 1 | -1): number {
    if (!wanted) return 0;
    let touched = 0;
    for (const block of columns.blocks) {
      const tables = this.#tables[block.part]?.[block.layout];
      for (const run of runsOf(block, wanted)) touched += tables?.change(columns, block, run, by) ?? 0;
    }
    return touched;
  }
}

/** 1 where the first has it and the second does not; null where that is nowhere. */
function less(flags: Uint8Array, other: Uint8Array | undefined): Uint8Array | null {
  if (!other) return flags;
  const left = flags.map((flag, place) => (other[place] === 1 ? 0 : flag));
  return left.includes(1) ? left : null;
}

/** Rows of wanted responses that stand together, as long as they go on. */
function runsOf({ responses }: Block, wanted: Uint8Array): { from: number; n: number }[] {
  const runs: { from: number; n: number }[] = [];
  let from = -1;
  for (let row = 0; row <= responses.length; row += 1) {
    const isWanted = row < responses.length && wanted[responses[row] ?? 0] === 1;
    if (isWanted && from < 0) from = row;
    if (isWanted || from < 0) continue;
    runs.push({ from, n: row - from });
    from = -1;
  }
  return runs;
}
