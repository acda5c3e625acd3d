import { expect, test } from 'vitest';
import { answeredBy } from '#features/assessment/assessment-values.ts';
import { partsIn } from '#features/assessment/chosen-parts.ts';
import { chosenBefore } from '#features/assessment/cut-of.ts';
import { loadLibrary } from '#features/assessment/library.ts';
import { asksHands, fewestPartners, isTogether, settledByAll } from '#features/assessment/who-answers.ts';
import { id } from '../storage/fixtures.ts';

const library = await loadLibrary();
const parts = (...chosen: readonly string[]) => partsIn(library, chosen);
const facts = ['partnership-conditions:full', 'partnership-journey:full'];

const values = {
  title: 'November',
  date: '2026-11-12',
  parts: facts,
  expected: [0, 4].map((people, place) => ({ partner: id(11 + place), people })),
  mode: 'anonymous' as const,
  k: 99,
  weighting: 'respondent' as const,
  ...chosenBefore(null),
  cut: 'role' as const,
  reference: 'last-meeting' as const,
  keeperName: 'Siti',
  purpose: 'To talk about it',
  until: 'next year',
};
const issuesOf = (fewest: number, typed: typeof values | ReturnType<typeof settledByAll>) =>
  answeredBy(fewest)
    .safeParse(typed)
    .error?.issues.map(({ message }) => message) ?? [];

test('[S8] facts alone need nobody who answers alone; anything besides does', () => {
  expect(fewestPartners(parts(...facts))).toBe(0);
  expect(fewestPartners(parts(...facts, 'synergy:full'))).toBe(2);
  expect(isTogether(parts(...facts, 'facilitator-check:full'))).toBe(false);
  expect(isTogether([])).toBe(false);
});

test('who looks at oneself needs nobody else', () => {
  expect(fewestPartners(parts('facilitator-check:full'))).toBe(1);
  expect(fewestPartners(parts('facilitator-check:full', ...facts))).toBe(1);
  expect(fewestPartners(parts('facilitator-check:full', 'pacts:short'))).toBe(2);
  const alone = { ...values, k: 3, cut: 'none' as const };
  expect(issuesOf(1, alone)).toEqual([]);
  expect(issuesOf(2, alone)).toEqual(['two-partners-answer']);
  expect(issuesOf(1, settledByAll(alone, parts(...facts)))).toEqual(['somebody-answers']);
});

test('[S8] what all settle together is not held up by what was typed about respondents, and promises nothing', () => {
  expect(issuesOf(0, values).length).toBeGreaterThan(0);
  expect(issuesOf(0, settledByAll(values, parts(...facts)))).toEqual([]);
  expect(settledByAll(values, parts(...facts))).toMatchObject({
    mode: 'by-partner',
    cut: 'none',
    title: 'November',
  });
});

test('[S9] a show of hands alone needs nobody who answers alone, and still expects people in the room', () => {
  const counted = parts('synergy:full:hands');
  expect(counted).toMatchObject([{ form: 'full', hands: true }]);
  expect([isTogether(counted), asksHands(counted), fewestPartners(counted)]).toEqual([true, true, 0]);
  expect(settledByAll(values, counted)).toMatchObject({
    mode: 'by-partner',
    cut: 'none',
    expected: values.expected,
  });
  expect(issuesOf(0, settledByAll(values, counted))).toEqual([]);
  expect(fewestPartners(parts('synergy:full:hands', 'pacts:short'))).toBe(2);
});
