import { expect, test } from 'vitest';
import { centre, pileFor } from '#features/wall/pile.ts';

test('the highest pile has room for all its dots, however many piles there are', () => {
  for (const piles of [2, 3, 5, 7, 10])
    for (let most = 1; most <= 60; most += 1) {
      const { across, rows } = pileFor(most, piles);
      expect(across * rows).toBeGreaterThanOrEqual(most);
    }
});

test('one voice does not fill the wall', () => {
  expect(pileFor(1, 5).rows).toBeGreaterThanOrEqual(3);
});

test('dots of a row stand around its middle, the last row too', () => {
  expect([0, 1, 2, 3, 4].map((at) => centre(at, 3, 5))).toEqual([0.5, 1.5, 2.5, 1, 2]);
  expect(centre(0, 3, 1)).toBe(1.5);
});
