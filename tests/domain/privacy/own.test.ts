import { expect, test } from 'vitest';
import { about, assessmentOf, occasionOf, pair } from './made.ts';
import { ownPicture } from '#domain/privacy/own.ts';

test('[P1] one sees the own answers at once, as they are, and nothing of others', () => {
  const assessment = assessmentOf([1, 1], { turn: 0 });
  const { responses } = occasionOf(assessment, [
    {
      person: 0,
      partner: 0,
      answers: {
        [about(1)]: { 'listen.1': 2, 'listen.2': 5, 'listen.3': 'cannot-judge' },
        partnership: { 'goal.1': 4, 'goal.2': 2, 'ready.1': 'partly' },
      },
      comments: { goal: 'Bagus' },
    },
  ]);
  const [own, ...others] = ownPicture(responses, assessment);
  expect(others).toEqual([]);
  expect(own).toMatchObject({ number: 0, respondents: 1, gaps: {}, changes: {}, before: null });
  expect(
    Object.entries(own?.cells ?? {}).map(([key, { mean, n, spread }]) => [key, mean, n, spread]),
  ).toEqual([
    [`${about(1)}|own|item|listen.1`, 2, 1, null],
    [`${about(1)}|own|item|listen.2`, 5, 1, null],
    [`${about(1)}|own|facet|listen`, 3.5, 1, null],
    ['partnership|own|item|goal.1', 4, 1, null],
    ['partnership|own|item|goal.2', 2, 1, null],
    ['partnership|own|dimension|goal', 3, 1, null],
    ['partnership|own|overall|overall', 3, 1, null],
  ]);
  expect(own?.gates['partnership|own|item|ready.1']).toEqual({
    verdict: null,
    n: 1,
    counts: { yes: 0, partly: 1, notYet: 0, cannotJudge: 0 },
  });
  expect(own?.comments).toEqual([{ dimension: 'goal', texts: ['Bagus'] }]);
  expect(ownPicture([], assessment)).toEqual([]);
});

test('[S6] the own levels stand as they were chosen, half an answer without its step', () => {
  const assessment = assessmentOf([1, 1], { turn: 0 });
  const { responses } = occasionOf(assessment, [
    {
      person: 0,
      partner: 0,
      answers: {
        [pair(0, 1)]: { 'level.2': { now: 2, wished: 4 } },
        partnership: {
          'level.1': { now: 3 },
          'share.1': { stages: { plan: 1, work: 'cannot-judge' } },
        },
      },
    },
  ]);
  const alone = { n: 1, counts: null };
  expect(ownPicture(responses, assessment)[0]?.ladders).toEqual({
    [`${pair(0, 1)}|own|item|level.2`]: { median: 2, step: 2, ...alone },
    'partnership|own|item|level.1': { median: 3, step: null, ...alone },
    'partnership|own|item|share.1.plan': { median: 1, step: null, ...alone },
  });
});
