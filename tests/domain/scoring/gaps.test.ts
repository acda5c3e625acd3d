import { expect, test } from 'vitest';
import { gapOf, largestGap } from '#domain/scoring/gaps.ts';
import { cellsOf } from './cells-of.ts';
import { questionnaireOf, rating, sheet } from './small.ts';

const asked = questionnaireOf([rating('one', { dimension: 'd', subject: 'partner' })]);

const sheets = [
  ...[3, 2, 3].map((one, i) => sheet(`a${i}`, 'A', { 'partner:X': { one } })),
  ...[2, 3, 2].map((one, i) => sheet(`b${i}`, 'B', { 'partner:X': { one } })),
  ...[5, 5, 4].map((one, i) => sheet(`x${i}`, 'X', { 'partner:X': { one } })),
];

const cell = (group: 'peers' | 'self', from = sheets) =>
  cellsOf(asked, from, 'partner:X', group, 'partner').overall;

test('[R3] self less peers, each judging partner one voice, marked where it is clear', () => {
  const result = gapOf(cell('peers'), cell('self'), 'partner', false);
  expect(result?.gap).toBeCloseTo(14 / 3 - 2.5, 9);
  expect(result).toMatchObject({ df: 4, marked: true });
});

test('[R3] where one side is silent there is nothing to draw', () => {
  expect(gapOf(cell('peers'), cell('self', sheets.slice(0, 6)), 'partner', false)).toBeNull();
  expect(gapOf(cell('peers', sheets.slice(6)), cell('self'), 'partner', false)).toBeNull();
});

test('[R3] the largest gap, either way, is offered as a question; the first of equals, none where all agree', () => {
  const gaps = [
    { id: 'a', gap: 0.5 },
    { id: 'b', gap: -1.5 },
    { id: 'c', gap: 1.5 },
  ];
  expect(largestGap(gaps)?.id).toBe('b');
  expect(largestGap([{ gap: 0 }])).toBeNull();
  expect(largestGap([])).toBeNull();
});
