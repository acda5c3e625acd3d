import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reciprocity } from '#domain/scoring/reciprocity.ts';
import { gridOf, someGrids } from './grids.ts';

test('[R5] what A gives B stands beside what B gives A; a silent side is empty', () => {
  expect(reciprocity(gridOf('5 4 – / 2 – 3 / – – –'))).toEqual([
    { a: 'p0', b: 'p1', aOfB: 4, bOfA: 2 },
    { a: 'p1', b: 'p2', aOfB: 3, bOfA: null },
  ]);
  expect(reciprocity([])).toEqual([]);
});

test('[R5] every cell stands in one pair, whatever the order', () => {
  fc.assert(
    fc.property(someGrids, (grid) => {
      const pairs = reciprocity(grid);
      expect(reciprocity(grid.toReversed())).toEqual(pairs);
      const sides = pairs.flatMap(({ aOfB, bOfA }) => [aOfB, bOfA]).filter((side) => side !== null);
      expect(sides).toHaveLength(grid.length);
    }),
  );
});
