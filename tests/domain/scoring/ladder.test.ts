import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { againstAim, ladderSummary } from '#domain/scoring/ladder.ts';

const level = (now: number, wished: number | null = null) => ({ now, wished });

test('[S6] a ladder: the middle level, what most wish for beyond it, and all answers', () => {
  expect(ladderSummary([level(2, 3), level(3, 5), level(3, 4)], 5)).toEqual({
    median: 3,
    step: 1,
    now: [0, 1, 2, 0, 0],
    wished: [0, 0, 1, 1, 1],
  });
});

test('[S6] of two middle levels the lower, and of two middle steps too', () => {
  expect(ladderSummary([level(1, 4), level(2, 3), level(3, 5), level(4, 4)], 5)).toMatchObject({
    median: 2,
    step: 1,
  });
  expect(ladderSummary([level(2, 2), level(5, 6)], 6)).toMatchObject({ median: 2, step: 0 });
});

test('[S6] the step is the middle of each one’s own step, not the step between the middles', () => {
  const answers = [level(1, 1), level(2, 5), level(5, 5)];
  expect(ladderSummary(answers, 5)).toMatchObject({ median: 2, step: 0 });
});

test('[S6] less may be wished for than there is', () => {
  expect(ladderSummary([level(4, 2), level(5, 3), level(3, 3)], 5)).toMatchObject({ median: 4, step: -2 });
});

test('[S6] a stage of a matrix has no wish, and no answers have no summary', () => {
  expect(ladderSummary([level(1), level(3)], 3)).toEqual({
    median: 1,
    step: null,
    now: [1, 0, 1],
    wished: [],
  });
  expect(ladderSummary([], 3)).toBeNull();
});

test('[S6] more than the aim is not better than the aim', () => {
  expect([2, 3, 4].map((median) => againstAim(median, 3))).toEqual(['below', 'at', 'above']);
});

const answers = fc.array(
  fc.record({ now: fc.integer({ min: 1, max: 6 }), wished: fc.integer({ min: 1, max: 6 }) }),
  {
    minLength: 1,
  },
);

const sum = (counts: readonly number[] | undefined) => counts?.reduce((all, count) => all + count, 0);

test('[S6] the order of the answers does not matter, and every answer is counted once', () => {
  fc.assert(
    fc.property(answers, (some) => {
      const summary = ladderSummary(some, 6);
      expect(ladderSummary(some.toReversed(), 6)).toEqual(summary);
      expect(sum(summary?.now)).toBe(some.length);
      expect(sum(summary?.wished)).toBe(some.length);
      expect(some.map(({ now }) => now)).toContain(summary?.median);
    }),
  );
});
