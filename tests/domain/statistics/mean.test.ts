import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mean, medianLow, sampleVariance } from '#domain/statistics/mean.ts';

test('the mean of no numbers is null, not nought', () => {
  expect(mean([])).toBeNull();
  expect(mean([0, 0])).toBe(0);
  expect(mean([4, 4, 5, 3, 4, 2, 3, 5])).toBe(3.75);
});

test('a spread needs two numbers and divides by one less than there are', () => {
  expect(sampleVariance([])).toBeNull();
  expect(sampleVariance([4])).toBeNull();
  expect(sampleVariance([1, 2, 3, 4, 5])).toBe(2.5);
});

test('the median is the lower of the two middle numbers', () => {
  expect(medianLow([])).toBeNull();
  expect(medianLow([4])).toBe(4);
  expect(medianLow([10, 9, 2])).toBe(9);
  expect(medianLow([3, 1, 4, 2])).toBe(2);
});

test('the order of the numbers does not matter, and they are left as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 2 }), (values) => {
      const before = [...values];
      const turned = values.toReversed();
      expect(mean(turned)).toBe(mean(values));
      expect(medianLow(turned)).toBe(medianLow(values));
      expect(sampleVariance(turned)).toBeCloseTo(sampleVariance(values) ?? Number.NaN, 9);
      expect(values).toEqual(before);
    }),
  );
});
