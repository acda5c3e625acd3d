import { expect, test } from 'vitest';
import { belowCaption } from '#exchange/report/below-caption.ts';

test('how many answered and when stands once below a caption, in the line to cite by', () => {
  const facts = '9 people · 12 November 2026';
  const cite = `Our partnership · PACTS v1 · ${facts}`;
  expect(belowCaption({ facts, ends: '0 = never', cite })).toBe(`${cite} · 0 = never`);
  expect(belowCaption({ facts, ends: null, cite })).toBe(cite);
  expect(belowCaption({ facts, ends: null, cite: 'Our partnership' })).toBe(`${facts} · Our partnership`);
});
