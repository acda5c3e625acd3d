import { expect, test } from 'vitest';
import { colourOf, dashOf, markerPath } from '#ui/marker-shape.ts';

const sixteen = Array.from({ length: 16 }, (_, index) => index);

test('eight partners have eight signs, eight colours and eight dashes', () => {
  const eight = sixteen.slice(0, 8);
  expect(new Set(eight.map((index) => markerPath(index, 16))).size).toBe(8);
  expect(new Set(eight.map(colourOf)).size).toBe(8);
  expect(new Set(eight.map(dashOf)).size).toBe(8);
});

test('sixteen partners differ in sign and colour together', () => {
  const pairs = sixteen.map((index) => `${markerPath(index, 16)} ${colourOf(index)}`);
  expect(new Set(pairs).size).toBe(16);
});

test('the first partner has the first colour, a circle and a solid line', () => {
  expect(colourOf(0)).toBe('var(--partner-0)');
  expect(markerPath(0, 10)).toBe('M-4 0A4 4 0 1 1 4 0A4 4 0 1 1 -4 0Z');
  expect(dashOf(0)).toBeUndefined();
});

test.each(sixteen.slice(0, 8))('sign %i stays within its square', (index) => {
  const numbers = markerPath(index, 20).match(/-?\d+(\.\d+)?/g) ?? [];
  expect(numbers.length).toBeGreaterThan(5);
  for (const number of numbers) expect(Math.abs(Number(number))).toBeLessThanOrEqual(10);
});
