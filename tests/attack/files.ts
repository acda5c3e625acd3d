import { readingsOf } from './readings.ts';
import { everyTable, told, type Small } from './tables.ts';
import type { nextRelease } from '#domain/privacy/releases.ts';

/**
 * Tries all ways to answer: how many there are, how many different sums, counts and spreads they come to, and how many
 * ways leave a file apart from another with the same ones.
 */
export function filesApart(
  small: Small,
  next: typeof nextRelease,
): { tables: number; told: number; apart: number } {
  const first = told(
    small,
    small.slots.map(() => 0),
    next,
  );
  const readings = readingsOf(small, first);
  const files = new Map<string, string>();
  let [tables, apart] = [0, 0];
  for (const table of everyTable(small)) {
    const sums = readings.flatMap(({ read }) => read(table).map((value) => value.toFixed(7))).join(' ');
    const file = JSON.stringify(told(small, table, next));
    const other = files.get(sums) ?? file;
    files.set(sums, other);
    tables += 1;
    apart += other === file ? 0 : 1;
  }
  return { tables, told: files.size, apart };
}
