import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsSummary, type StepState } from '#domain/scoring/steps.ts';

const agreed = (id: string, done = true): StepState => ({ id, fact: { done, date: '2026-11-12' } });
const judged = (id: string, verdict: 'met' | 'partly' | 'contested' | 'not-met' | null): StepState => ({
  id,
  verdict,
});

test('[S7] how many steps are done, which comes next, which were skipped', () => {
  expect(
    stepsSummary([
      agreed('a'),
      judged('b', 'partly'),
      judged('c', 'met'),
      judged('d', null),
      agreed('e', false),
    ]),
  ).toEqual({ done: 2, of: 5, next: 'b', skipped: ['b'] });
});

const only = (step: StepState) => stepsSummary([step]).done;

test('[S7] only a verdict of met is done, or a fact with its date', () => {
  expect(
    (['met', 'partly', 'contested', 'not-met', null] as const).map((one) => only(judged('a', one))),
  ).toEqual([1, 0, 0, 0, 0]);
  expect(only(agreed('a'))).toBe(1);
  expect(only({ id: 'a', fact: { done: true, date: null } })).toBe(0);
});

test('[S7] nothing comes next when all is done; what lies ahead is not skipped', () => {
  expect(stepsSummary([agreed('a'), agreed('b')])).toEqual({ done: 2, of: 2, next: null, skipped: [] });
  expect(stepsSummary([agreed('a'), agreed('b', false), agreed('c', false)])).toMatchObject({
    next: 'b',
    skipped: [],
  });
  expect(stepsSummary([])).toEqual({ done: 0, of: 0, next: null, skipped: [] });
});

test('[S7] whatever was skipped begins with the next one', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (path) => {
      const { next, skipped, done } = stepsSummary(path.map((one, place) => agreed(`${place}`, one)));
      expect(done).toBe(path.filter(Boolean).length);
      if (skipped.length > 0) expect(skipped[0]).toBe(next);
    }),
  );
});
