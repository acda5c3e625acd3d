import { expect, test } from 'vitest';
import { adviseK } from '#domain/privacy/advise-k.ts';
import { partnerOf } from './made.ts';

const expectedOf = (...people: number[]) =>
  people.map((count, place) => ({ partner: partnerOf(place), people: count }));

test('[P2] more than the least is advised only where every partner could spare half of its people', () => {
  expect(adviseK(expectedOf(10, 20, 10))).toBe(5);
  expect(adviseK(expectedOf(10, 20, 9))).toBe(3);
  expect(adviseK(expectedOf(1, 1))).toBe(3);
});

test('[P2] partners of whom nobody answers do not count, and of nobody it is the least', () => {
  expect(adviseK(expectedOf(12, 0, 12))).toBe(5);
  expect(adviseK(expectedOf(0, 0))).toBe(3);
  expect(adviseK([])).toBe(3);
});
