import { expect, test } from 'vitest';
import { agenda, itemSpread } from '#domain/scoring/spread.ts';
import { bandClaim } from '#domain/scoring/bands.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import { cannotJudgeShare } from '#domain/scoring/distribution.ts';
import { valuesOf } from '#domain/scoring/sheet.ts';
import { weakestOf } from '#domain/scoring/weaker.ts';
import { distributionOf } from './cells-of.ts';
import { questionnaireOf, rating, sheet } from './small.ts';

const item = (id: string, points = 5, reversed = false) => ({ id, points, reversed });

const asked = questionnaireOf([
  rating('a', { dimension: 'd' }),
  rating('b', { dimension: 'd', reversed: true }),
]);

/** One person for each value. */
const chosenOf = (id: 'a' | 'b', values: readonly AnswerValue[]) =>
  distributionOf(
    asked,
    values.map((value, person) => sheet(`${person}`, 'A', { partnership: { [id]: value } })),
    'partnership',
    id,
  );

test('[S1] the distribution counts each point, and "cannot judge" apart with its share', () => {
  const result = chosenOf('a', [1, 5, 5, 'cannot-judge', 3]);
  expect(result).toEqual({ points: [1, 0, 1, 0, 2], cannotJudge: 1 });
  expect(cannotJudgeShare(result)).toBe(0.2);
  expect(cannotJudgeShare(chosenOf('a', ['cannot-judge']))).toBe(1);
  expect(cannotJudgeShare(chosenOf('a', []))).toBeNull();
});

test('[S1] a reversed item stands in the distribution where it counts', () => {
  expect(chosenOf('b', [1, 1, 2]).points).toEqual([0, 0, 0, 1, 2]);
});

test('[S1] who did not answer is not in the distribution', () => {
  const sheets = [
    sheet('x', 'A', { partnership: { a: 4 } }),
    sheet('y', 'A', { partnership: { b: 4 } }),
    sheet('z', 'B', { 'partner:A': { a: 1 } }),
  ];
  expect(valuesOf(sheets, 'partnership', 'a')).toEqual([4]);
});

test('[A1] what partners truly differ in is not spread: it is taken within each of them', () => {
  // 4 5 5 about the one, 1 1 2 about the other
  const differ = itemSpread(item('a'), [
    [0, 0, 0, 1, 2],
    [2, 1, 0, 0, 0],
  ]);
  expect(differ.sd).toBeCloseTo(Math.sqrt((2 / 3 + 2 / 3) / 4), 9);
  expect(
    itemSpread(item('a'), [
      [1, 0, 0, 0, 0],
      [0, 0, 0, 0, 1],
      [0, 0, 0, 0, 0],
    ]).sd,
  ).toBeNull();
});

test('[A1] of one subject it is the sample standard deviation', () => {
  expect(itemSpread(item('a'), [[0, 1, 1, 2, 1]]).sd).toBeCloseTo(Math.sqrt(1.3), 9);
});

const spread = (id: string, sd: number | null, points = 5) => ({ item: id, points, sd });

test('[A1] the five items of largest spread are the agenda, ties by their order', () => {
  expect(
    agenda([
      spread('a', 0.5),
      spread('b', 1.2),
      spread('c', 0.5),
      spread('d', 0.3),
      spread('e', 0.1 + 0.2),
      spread('f', 2),
      spread('g', null),
    ]),
  ).toEqual(['f', 'b', 'a', 'c', 'd']);
});

test('[A1] fewer than five where fewer are disputed; nothing all agree on', () => {
  expect(agenda([spread('a', 0), spread('b', 1)])).toEqual(['b']);
  expect(agenda([])).toEqual([]);
});

test('[A1] a point on a scale of two weighs more than one on a scale of ten', () => {
  expect(agenda([spread('ten', 1, 10), spread('two', 0.5, 2)])).toEqual(['two', 'ten']);
});

const scores = (...values: (number | null)[]) => values.map((score, i) => ({ id: 'abcde'[i] ?? '', score }));

test('[S3] the weaker facet is marked from half a point on', () => {
  expect(weakestOf(scores(3, 3.5))).toBe('a');
  expect(weakestOf(scores(4, 3.51))).toBeNull();
  expect(weakestOf(scores(4.1, 3.6))).toBe('b');
  expect(weakestOf(scores(10 / 3, 17 / 6))).toBe('b');
});

test('[S3] no mark on a tie, beside a facet without score, or on one alone', () => {
  expect(weakestOf(scores(3, 3))).toBeNull();
  expect(weakestOf(scores(1, null))).toBeNull();
  expect(weakestOf(scores(1))).toBeNull();
  expect(weakestOf([])).toBeNull();
});

test('[S4] the weakest dimension lies half a point below every other', () => {
  expect(weakestOf(scores(4, 3.5, 3, 5))).toBe('c');
  expect(weakestOf(scores(4, 3.4, 3, 5))).toBeNull();
  expect(weakestOf(scores(5, 2, 2, 5))).toBeNull();
  expect(weakestOf(scores(5, 2, null, 5))).toBeNull();
});

const bands = [
  { id: 'low', from: 0 },
  { id: 'middle', from: 40 },
  { id: 'high', from: 75 },
];

test('[C2] a band is said only when the whole interval lies in it', () => {
  expect(bandClaim([41, 60], bands)).toEqual({ kind: 'in', band: 'middle' });
  expect(bandClaim([39.9, 60], bands)).toEqual({ kind: 'touches', bands: ['low', 'middle'] });
  expect(bandClaim([10, 90], bands)).toEqual({ kind: 'touches', bands: ['low', 'middle', 'high'] });
});

test('[C2] bands are half-open: a limit belongs to the band that begins there, and 100 to the last', () => {
  expect(bandClaim([40, 74.9], bands)).toEqual({ kind: 'in', band: 'middle' });
  expect(bandClaim([40, 75], bands)).toEqual({ kind: 'touches', bands: ['middle', 'high'] });
  expect(bandClaim([75, 100], bands)).toEqual({ kind: 'in', band: 'high' });
  expect(bandClaim([100, 100], bands)).toEqual({ kind: 'in', band: 'high' });
  expect(bandClaim([0, 39.9], bands)).toEqual({ kind: 'in', band: 'low' });
});

test('[C2] no interval, no band; no bands, nothing said', () => {
  expect(bandClaim(null, bands)).toEqual({ kind: 'none' });
  expect(bandClaim([0, 100], [])).toEqual({ kind: 'none' });
});
