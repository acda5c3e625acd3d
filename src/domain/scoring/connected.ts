import type { GridCell } from './grid.ts';

/**
 * How the two-sided graph of judges and judged hangs together: `apart` in pieces, `thin` in one piece that losing a
 * certain cell would break, `firm` otherwise. By one walk in depth, which finds the bridges (Tarjan, 1974). No cells
 * are firm.
 */
export function connection(grid: readonly Pick<GridCell, 'judge' | 'judged'>[]): 'apart' | 'thin' | 'firm' {
  const neighbours = new Map<string, string[]>();
  const link = (from: string, to: string) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const { judge, judged } of grid) {
    link(`judge ${judge}`, `judged ${judged}`);
    link(`judged ${judged}`, `judge ${judge}`);
  }
  const reached = new Map<string, number>();
  let bridges = 0;
  /** The earliest place that can be reached from here without going back the way one came. */
  const walk = (node: string, from: string | null): number => {
    const place = reached.size;
    reached.set(node, place);
    let earliest = place;
    for (const next of neighbours.get(node) ?? []) {
      if (next === from) continue;
      const before = reached.get(next);
      const beyond = before ?? walk(next, node);
      if (before === undefined && beyond > place) bridges += 1;
      earliest = Math.min(earliest, beyond);
    }
    return earliest;
  };
  const [start] = neighbours.keys();
  if (start !== undefined) walk(start, null);
  if (reached.size < neighbours.size) return 'apart';
  return bridges > 0 ? 'thin' : 'firm';
}
