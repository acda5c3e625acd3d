/** The cells of a table that have been counted into, as many as there is room for. */
export const noCells = new Int32Array(0);

/** The same cells, with room for at least so many; twice as many as before, so that it seldom has to be made. */
export function grown(cells: Int32Array, least: number): Int32Array {
  if (cells.length >= least) return cells;
  const larger = new Int32Array(Math.max(least, cells.length * 2));
  larger.set(cells);
  return larger;
}
