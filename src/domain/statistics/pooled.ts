import type { Moments } from './moments.ts';

export type Pooled = {
  /** Square root of the mean squared deviation from the own group's mean, in the unit of the numbers. */
  readonly sd: number;
  /** Numbers less groups. */
  readonly df: number;
};

/** The spread within groups, pooled over them; null where no group has two numbers. */
export function pooledWithin(groups: readonly Moments[]): Pooled | null {
  const squares = groups.reduce((sum, group) => sum + group.squares, 0);
  const df = groups.reduce((sum, { n }) => sum + n - 1, 0);
  return df === 0 ? null : { sd: Math.sqrt(squares / df), df };
}
