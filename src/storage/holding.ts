import type { Columns } from '#domain/columns/columns.ts';
import { Counting } from '#domain/columns/counting.ts';
import type { Digest, Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';

/** The first characters that an id can have. */
export const digits = Array.from('0123456789abcdef');

/** What a page holds of an assessment as long as it lives: the tables, and which responses are in them. */
export class Holding {
  readonly counting: Counting;
  /** With the row it is kept in, null for none. */
  readonly #columns = new Map<Columns, Id | null>();
  readonly #places = new Map<string, Columns>();
  /** How many of the ids begin with each digit. */
  readonly #counts = new Map(digits.map((digit) => [digit, 0]));

  constructor(assessment: Pick<Assessment, 'parts' | 'cut'>) {
    this.counting = new Counting(assessment);
  }

  /** How many responses there are. */
  get size(): number {
    return this.#places.size;
  }

  get columns(): readonly Columns[] {
    return [...this.#columns.keys()];
  }

  has(id: Digest): boolean {
    return this.#places.has(id);
  }

  countOf(digit: string): number {
    return this.#counts.get(digit) ?? 0;
  }

  /** Ids of the rows that something of it is kept in. */
  get rows(): readonly Id[] {
    return [...this.#columns.values()].flatMap((row) => row ?? []);
  }

  /** Kept in no row. */
  get fresh(): readonly Columns[] {
    return [...this.#columns].flatMap(([columns, row]) => (row === null ? columns : []));
  }

  /** Whether it was added: not if a response of it is there already. */
  add(columns: Columns, row: Id | null): boolean {
    if (columns.ids.some((id) => this.#places.has(id))) return false;
    this.#columns.set(columns, row);
    for (const id of columns.ids) {
      this.#places.set(id, columns);
      this.#note(id, 1);
    }
    return true;
  }

  drop(columns: Columns): void {
    this.#columns.delete(columns);
    for (const id of columns.ids) {
      this.#places.delete(id);
      this.#note(id, -1);
    }
  }

  /** Drops all that hold one of the responses, or are kept in none of the rows any more. */
  dropWhere(isGone: (id: string) => boolean, rows: readonly Id[]): void {
    for (const [columns, row] of this.#columns) {
      const isKept = row === null || rows.includes(row);
      if (!isKept || columns.ids.some(isGone)) this.drop(columns);
    }
  }

  /** The columns are kept in a row now; undefined: they could not be kept. */
  keep(columns: Columns, row: Id | undefined): void {
    if (row !== undefined && this.#columns.has(columns)) this.#columns.set(columns, row);
  }

  #note(id: string, by: 1 | -1): void {
    const digit = id.slice(0, 1);
    this.#counts.set(digit, this.countOf(digit) + by);
  }
}
