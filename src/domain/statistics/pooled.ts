import { mean } from './mean.ts';

export type Pooled = {
  /** Square root of the mean squared deviation from the own group's mean, in the unit of the numbers. */
  readonly sd: number;
  /** Numbers less groups. */
  readonly df: number;
};

/** The spread within groups, pooled over them; null where no group has two numbers. Empty groups do not count. */
export function pooledWithin(groups: readonly (readonly number[])[]): Pooled | null {
  let squares = 0;
  let df = 0;
  for (const group of groups) {
    const centre = mean(group);
    if (centre === null) continue;
    for (const value of group) squares += (value - centre) ** 2;
    df += group.length - 1;
  }
  return df === 0 ? null : { sd: Math.sqrt(squares / df), df };
}
