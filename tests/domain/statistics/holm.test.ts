import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holm } from '#domain/statistics/holm.ts';

test('[C4] the smallest p is multiplied by how many are shown, the next by one less, never falling back', () => {
  const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
  [0.03, 0.06, 0.06, 0.02].forEach((expected, place) => expect(adjusted[place]).toBeCloseTo(expected, 12));
});

test('[C4] never above one; one alone stays; none stay none', () => {
  expect(holm([0.6, 0.7, 0.9])).toEqual([1, 1, 1]);
  expect(holm([0.04])).toEqual([0.04]);
  expect(holm([])).toEqual([]);
});

test('[C4] of ten, one at .04 is no longer a finding, one at .004 still is', () => {
  const others = Array.from({ length: 8 }, () => 0.5);
  const [a = 0, b = 0] = holm([0.04, 0.004, ...others]);
  expect(a).toBeCloseTo(0.36, 12);
  expect(b).toBeCloseTo(0.04, 12);
});

test('[C4] order kept, nothing gets smaller, the ranking stays', () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
  fc.assert(
    fc.property(ps, (values) => {
      const adjusted = holm(values);
      expect(adjusted).toHaveLength(values.length);
      values.forEach((p, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p);
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        values.forEach((q, j) => {
          if (p < q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? 0);
        });
      });
    }),
  );
});
