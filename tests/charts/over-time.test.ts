import { expect, test } from 'vitest';
import type { Basis } from '#charts/model/basis.ts';
import type { Point } from '#charts/model/point.ts';
import { overTime } from '#charts/words/over-time.ts';
import { basis } from '#features/gallery/made-up-basis.ts';
import { en, pactsShort } from './samples.ts';

const bases: readonly Basis[] = [0, 1, 2].map((occasion) => basis({ ...pactsShort, occasion }));
const of = (n: number, judges = 3): Point => ({ value: 50, interval: null, n, judges });
const points = (...all: readonly (Point | null)[]) => ({
  ...overTime(en, bases, (place) => [all[place] ?? null]),
});
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test('a chart of change names each date with how many answered then', () => {
  expect(plain(points(of(9), of(8), of(9)).facts)).toBe(
    '3 September 2026: 9 respondents from 3 partners · 8 October 2026: 8 respondents from 3 partners · 12 November 2026: 9 respondents from 3 partners',
  );
});

test('as many each time are told once, with all dates', () => {
  expect(plain(points(of(9), of(9), of(9)).facts)).toBe(
    'Each time 9 respondents from 3 partners: 3 September 2026, 8 October 2026 and 12 November 2026',
  );
});

test('[P4] a date of which nothing is shown has no number; of one date alone it is as everywhere', () => {
  expect(plain(points(of(9), null, of(9)).facts)).not.toContain('October');
  expect(plain(points(null, of(8), null).facts)).toBe('8 respondents from 3 partners · 8 October 2026');
  expect(plain(points(null, null, null).facts)).toBe('12 November 2026');
});

test('what was asked otherwise before is told with its dates', () => {
  const [first = expect.fail(), ...others] = bases;
  const whole = { ...first, released: { ...first.released, weighting: 'respondent' as const } };
  const { source } = overTime(en, [whole, ...others], () => [of(9)]);
  expect(plain(source)).toMatch(
    /^PACTS short v1 · .* \(3 September 2026\) · PACTS short v1 · .* \(8 October 2026 and 12 November 2026\)$/,
  );
  expect(points(of(9), of(9), of(9)).source).not.toContain('2026');
});
