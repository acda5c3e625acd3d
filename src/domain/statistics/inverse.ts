/**
 * The inverse of a symmetric positive definite matrix, by Gauss and Jordan's elimination, which needs no exchange of rows
 * there. Any other matrix is a bug and throws. Of no rows, no rows.
 */
export function inverse(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = matrix.length;
  const rows = matrix.map((row, place) => [...row, ...matrix.map((_, other) => (other === place ? 1 : 0))]);
  rows.forEach((pivotRow, place) => {
    const pivot = pivotRow[place] ?? 0;
    if (!(pivot > 0)) throw new RangeError('not positive definite');
    pivotRow.forEach((value, column) => (pivotRow[column] = value / pivot));
    for (const row of rows) {
      const factor = row === pivotRow ? 0 : (row[place] ?? 0);
      if (factor === 0) continue;
      pivotRow.forEach((value, column) => (row[column] = (row[column] ?? 0) - factor * value));
    }
  });
  return rows.map((row) => row.slice(size));
}
