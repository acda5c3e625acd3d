import type { Reading } from './readings.ts';
import type { Slot, Table } from './tables.ts';

// Which answers are compatible with what was told.

/** By slot, the places of the options that are still possible. */
export type Left = readonly (readonly number[])[];

/** What was told, and how exactly it is known. */
export type Said = {
  readonly reading: Reading;
  readonly told: readonly number[];
  /** Half a unit of what was rounded to. */
  readonly within: number;
};

/** More tries mean that nothing is known. */
const mostTries = 300_000;

/** One table of those left that is compatible with all that was said; null when there is none. */
export function oneTable(left: Left, said: readonly Said[], slots: readonly Slot[]): Table | null {
  const table = left.map((places) => places[0] ?? 0);
  const order = [...left.keys()].toSorted((a, b) => (left[a]?.length ?? 0) - (left[b]?.length ?? 0));
  const depths = new Map(order.map((slot, depth) => [slot, depth]));
  const checks: Check[] = said.map((one) => checkOf(one, left, slots, depths));
  let tries = 0;
  const search = (depth: number): boolean => {
    tries += 1;
    if (tries > mostTries) throw new Error('too many tries');
    const slot = order[depth];
    if (slot === undefined) return true;
    const open = checks.filter(({ slots: on }) => on.has(slot));
    for (const place of left[slot] ?? []) {
      table[slot] = place;
      if (open.every((check) => check.holds(table, depth)) && search(depth + 1)) return true;
    }
    return false;
  };
  return checks.every((check) => check.slots.size > 0 || check.holds(table, order.length)) && search(0)
    ? table
    : null;
}

type Check = {
  readonly slots: ReadonlySet<number>;
  /** When all answers up to this depth are chosen. */
  readonly holds: (table: Table, depth: number) => boolean;
};

function checkOf(
  { reading, told, within }: Said,
  left: Left,
  slots: readonly Slot[],
  depths: ReadonlyMap<number, number>,
): Check {
  const depthOf = (slot: number) => depths.get(slot) ?? 0;
  const last = Math.max(...reading.slots.map(depthOf));
  const isRight = (table: Table) =>
    reading.read(table).every((value, place) => Math.abs(value - (told[place] ?? NaN)) <= within);
  const { shares } = reading;
  const [mean] = told;
  if (!shares || mean === undefined) {
    return { slots: new Set(reading.slots), holds: (table, depth) => depth < last || isRight(table) };
  }
  const number = (slot: number, place: number): number => {
    const option = slots[slot]?.options[place];
    return typeof option === 'number' ? option : 0;
  };
  const ranges = reading.slots.map((slot) => {
    const numbers = (left[slot] ?? []).map((place) => (shares.get(slot) ?? 0) * number(slot, place));
    return { slot, low: Math.min(...numbers), high: Math.max(...numbers) };
  });
  const holds = (table: Table, depth: number): boolean => {
    let [low, high] = [0, 0];
    for (const range of ranges) {
      const isChosen = depthOf(range.slot) <= depth;
      const chosen = (shares.get(range.slot) ?? 0) * number(range.slot, table[range.slot] ?? 0);
      low += isChosen ? chosen : range.low;
      high += isChosen ? chosen : range.high;
    }
    return low - within <= mean && mean <= high + within;
  };
  return { slots: new Set(reading.slots), holds };
}

/** The unknown answers that can have one value only. */
export function forced(left: Left, truth: Table, said: readonly Said[], slots: readonly Slot[]): number[] {
  const seen = new Set<number>();
  const note = (table: Table) => table.forEach((place, slot) => place !== truth[slot] && seen.add(slot));
  return [...left.keys()].filter((slot) => {
    const places = left[slot] ?? [];
    if (places.length < 2) return false;
    if (seen.has(slot)) return false;
    const other =
      near(slot, left, truth, said) ??
      oneTable(
        left.map((some, at) =>
          at === slot ? some.filter((place) => place !== truth[at]) : nearest(some, truth[at] ?? 0),
        ),
        said,
        slots,
      );
    if (other) note(other);
    return other === null;
  });
}

const isCompatible = (table: Table, said: readonly Said[]): boolean =>
  said.every(({ reading, told, within }) =>
    reading.read(table).every((value, place) => Math.abs(value - (told[place] ?? NaN)) <= within),
  );

/**
 * Most answers have an other one not far away: some answers of one person more, of another one less. Null when none is
 * found so.
 */
function near(slot: number, left: Left, truth: Table, said: readonly Said[]): Table | null {
  const open = [...left.keys()].filter((one) => one !== slot && (left[one]?.length ?? 0) > 1);
  const moved = (steps: readonly (readonly [number, number])[]): Table | null => {
    const table = [...truth];
    for (const [one, step] of steps) {
      table[one] = (table[one] ?? 0) + step;
      if (!left[one]?.includes(table[one] ?? -1)) return null;
    }
    return isCompatible(table, said) ? table : null;
  };
  for (const step of [1, -1, 2, -2, 3, -3]) {
    for (const b of open) {
      const two = moved([
        [slot, step],
        [b, -step],
      ]);
      if (two) return two;
    }
  }
  for (const step of [1, -1]) {
    for (const b of open) {
      for (const c of open) {
        const three =
          b < c
            ? moved([
                [slot, 2 * step],
                [b, -step],
                [c, -step],
              ])
            : null;
        if (three) return three;
        if (b === c) continue;
        for (const d of open) {
          const four =
            c < d && d !== b
              ? moved([
                  [slot, step],
                  [b, step],
                  [c, -step],
                  [d, -step],
                ])
              : null;
          if (four) return four;
        }
      }
    }
  }
  return null;
}

/** The true one first: what is compatible is mostly near it. */
const nearest = (places: readonly number[], truth: number): number[] =>
  places.toSorted((a, b) => Math.abs(a - truth) - Math.abs(b - truth));

/**
 * What each figure leaves by itself, one after the other, until none takes anything away: what a shown distribution
 * itself says (unanimity, extremes).
 */
export function plainly(left: Left, said: readonly Said[], slots: readonly Slot[]): Left {
  let now = left;
  const figures = [...new Set(said.map(({ reading }) => reading.figure))];
  for (;;) {
    const before = now;
    for (const figure of figures) {
      const own = said.filter(({ reading }) => reading.figure === figure);
      const on = new Set(own.flatMap(({ reading }) => reading.slots));
      const here = now.map((places, slot) => (on.has(slot) ? places : places.slice(0, 1)));
      now = now.map((places, slot) =>
        on.has(slot) && places.length > 1
          ? places.filter((place) =>
              oneTable(
                here.map((some, at) => (at === slot ? [place] : some)),
                own,
                slots,
              ),
            )
          : places,
      );
    }
    if (now.every((places, slot) => places.length === before[slot]?.length)) return now;
  }
}
