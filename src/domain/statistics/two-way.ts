import { inverse } from './inverse.ts';

export type TwoWayCell = { readonly row: string; readonly column: string; readonly value: number };

export type TwoWay = {
  readonly average: number;
  /** In the order in which the columns come; they add up to nought. */
  readonly columns: readonly { readonly id: string; readonly effect: number; readonly se: number }[];
  /** Cells less the numbers fitted. */
  readonly df: number;
};

/**
 * Least squares of value = average + row + column with effects that add up to nought, each cell once, some missing. The
 * rows are eliminated from the normal equations (Yates, 1933), what is left is one equation a column. Cells that do
 * not hang together are a bug and throw; without degrees of freedom every `se` is 0.
 */
export function twoWay(cells: readonly TwoWayCell[]): TwoWay {
  const rows = lines(cells, 'row');
  const columns = lines(cells, 'column');
  const size = columns.size;
  const place = new Map([...columns.keys()].map((id, at) => [id, at]));
  const at = ({ column }: TwoWayCell) => place.get(column) ?? 0;
  /** 1/size is added everywhere: it closes the one direction that Σ = 0 leaves open, and is taken off again below. */
  const matrix = [...columns.values()].map(({ length }, own) =>
    Array.from({ length: size }, (_, other) => 1 / size + (own === other ? length : 0)),
  );
  const right = [...columns.values()].map((line) => sum(line.map(({ value }) => value)));
  for (const line of rows.values()) {
    const centre = meanOf(line);
    for (const cell of line) {
      right[at(cell)] = (right[at(cell)] ?? 0) - centre;
      const row = matrix[at(cell)] ?? [];
      for (const other of line) row[at(other)] = (row[at(other)] ?? 0) - 1 / line.length;
    }
  }
  const inverted = inverse(matrix);
  const effects = inverted.map((row) => sum(row.map((share, other) => share * (right[other] ?? 0))));
  const without = (cell: TwoWayCell) => cell.value - (effects[at(cell)] ?? 0);
  const levels = new Map([...rows].map(([id, line]) => [id, sum(line.map(without)) / line.length]));
  const left = cells.map((cell) => without(cell) - (levels.get(cell.row) ?? 0));
  const df = cells.length - rows.size - columns.size + 1;
  const variance = df < 1 ? 0 : sum(left.map((residual) => residual ** 2)) / df;
  return {
    average: sum([...levels.values()]) / levels.size,
    columns: [...columns.keys()].map((id, own) => ({
      id,
      effect: effects[own] ?? 0,
      se: Math.sqrt(variance * ((inverted[own]?.[own] ?? 0) - 1 / size)),
    })),
    df,
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const meanOf = (line: readonly TwoWayCell[]): number => sum(line.map(({ value }) => value)) / line.length;

function lines(cells: readonly TwoWayCell[], along: 'row' | 'column'): Map<string, TwoWayCell[]> {
  const found = new Map<string, TwoWayCell[]>();
  for (const cell of cells) {
    const line = found.get(cell[along]);
    if (line) line.push(cell);
    else found.set(cell[along], [cell]);
  }
  return found;
}
