import { ratio, squares, sum } from './deviations.ts';

export type OneWay = {
  /** How alike two numbers of one group are; null where no two numbers differ. */
  readonly icc1: number | null;
  /** How far the groups' means can be relied on to differ; null where they are all the same. */
  readonly icc2: number | null;
};

/**
 * A4: ICC(1) = (MSB − MSW) / (MSB + (k₀ − 1)·MSW) and ICC(2) = (MSB − MSW) / MSB of groups of different size (Bartko,
 * 1976), k₀ = (N − Σn²/N) / (groups − 1) (Snedecor, 1946). Empty groups do not count. Null below two groups, or where
 * none has two numbers.
 */
export function oneWay(groups: readonly (readonly number[])[]): OneWay | null {
  const filled = groups.filter((group) => group.length > 0);
  const sizes = filled.map((group) => group.length);
  const n = sum(sizes);
  const df = filled.length - 1;
  if (df < 1 || n === filled.length) return null;
  const inside = sum(filled.map(squares));
  const between = Math.max(0, squares(filled.flat()) - inside) / df;
  const within = inside / (n - filled.length);
  const usual = (n - sum(sizes.map((size) => size ** 2)) / n) / df;
  return {
    icc1: ratio(between - within, between + (usual - 1) * within),
    icc2: ratio(between - within, between),
  };
}
