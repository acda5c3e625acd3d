import { expect, test } from 'vitest';
import { momentsOf } from '#domain/statistics/moments.ts';
import { pooledWithin } from '#domain/statistics/pooled.ts';

const pooled = (groups: number[][]) => pooledWithin(groups.flatMap((group) => momentsOf(group) ?? []));

test('[A1] the spread within groups does not see how far the groups are apart', () => {
  expect(pooled([[4, 4, 5, 3, 4], [2, 3], [5]])).toEqual({
    sd: expect.closeTo(Math.SQRT1_2, 9),
    df: 5,
  });
  const near = pooled([
    [1, 2],
    [2, 3],
  ]);
  expect(near).toEqual(pooled([[1, 2], [4, 5], []]));
});

test('[A1] groups of one say nothing about spread', () => {
  expect(pooled([])).toBeNull();
  expect(pooled([[1], [5], []])).toBeNull();
});
