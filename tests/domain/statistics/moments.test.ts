import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentsOf, sdOf, together } from '#domain/statistics/moments.ts';
import { groupsOfRatings } from './arbitrary.ts';

test('what is known of numbers is how many, their mean, their squared deviations; of none nothing', () => {
  expect(momentsOf([])).toBeNull();
  expect(momentsOf([4])).toEqual({ n: 1, mean: 4, squares: 0 });
  expect(momentsOf([1, 2, 3, 4, 5])).toEqual({ n: 5, mean: 3, squares: 10 });
});

test('a standard deviation needs two numbers and divides by one less than there are', () => {
  expect(sdOf({ n: 1, mean: 4, squares: 0 })).toBeNull();
  expect(sdOf({ n: 5, mean: 3, squares: 10 })).toBeCloseTo(1.5811388, 7);
});

test('what is known of several groups together is what is known of all their numbers', () => {
  fc.assert(
    fc.property(groupsOfRatings, (groups) => {
      const known = groups.flatMap((group) => momentsOf(group) ?? []);
      const all = momentsOf(groups.flat());
      expect(together(known)).toEqual(
        all && {
          n: all.n,
          mean: expect.closeTo(all.mean, 9),
          squares: expect.closeTo(all.squares, 9),
        },
      );
    }),
  );
});

test('groups that are all of one mind have no spread together, not even by rounding', () => {
  const thirds = Array.from({ length: 7 }, () => ({ n: 3, mean: 7 / 3, squares: 0 }));
  const all = together(thirds);
  expect(all && sdOf(all)).toBeLessThan(1e-9);
});
