import { expect, test } from 'vitest';
import { pooledWithin } from '#domain/statistics/pooled.ts';

test('[A1] the spread within groups does not see how far the groups are apart', () => {
  expect(pooledWithin([[4, 4, 5, 3, 4], [2, 3], [5]])).toEqual({
    sd: expect.closeTo(Math.SQRT1_2, 9),
    df: 5,
  });
  const near = pooledWithin([
    [1, 2],
    [2, 3],
  ]);
  expect(near).toEqual(pooledWithin([[1, 2], [4, 5], []]));
});

test('[A1] groups of one say nothing about spread', () => {
  expect(pooledWithin([])).toBeNull();
  expect(pooledWithin([[1], [5], []])).toBeNull();
});
