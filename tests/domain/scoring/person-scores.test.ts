import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { personScores } from '#domain/scoring/person-scores.ts';
import { planOf } from '#domain/scoring/plan.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import { answersOf, questionnaireOf, rating } from './small.ts';

const ratings = (count: number, dimension: string, facet?: string) =>
  Array.from({ length: count }, (_, place) =>
    rating(`${facet ?? dimension}.${place + 1}`, facet === undefined ? { dimension } : { dimension, facet }),
  );

/** One dimension of `count` items without facets. */
const plain = (count: number) => planOf(questionnaireOf(ratings(count, 'd')), 'all', 'partnership');

const scored = (count: number, given: readonly AnswerValue[]) =>
  personScores(
    plain(count),
    answersOf(Object.fromEntries(given.map((value, i) => [`d.${i + 1}`, value]))),
  ).dimension.get('d');

test('[S2] one or two items have to be answered, all of them', () => {
  expect(scored(1, [4])).toEqual({ score: 4, answered: 1, of: 1 });
  expect(scored(1, ['cannot-judge'])).toEqual({ score: null, answered: 0, of: 1 });
  expect(scored(2, [4, 5])).toEqual({ score: 4.5, answered: 2, of: 2 });
  expect(scored(2, [4, 'cannot-judge'])).toEqual({ score: null, answered: 1, of: 2 });
});

test('[S2] of three items or more at least half', () => {
  expect(scored(3, [4])).toEqual({ score: null, answered: 1, of: 3 });
  expect(scored(3, [4, 'cannot-judge', 5])).toEqual({ score: 4.5, answered: 2, of: 3 });
  expect(scored(4, [1, 2])).toEqual({ score: 1.5, answered: 2, of: 4 });
  expect(scored(5, [1, 2])).toEqual({ score: null, answered: 2, of: 5 });
  expect(scored(5, [1, 2, 3])).toEqual({ score: 2, answered: 3, of: 5 });
});

test('[S2] the limits are those of the questionnaire', () => {
  const questionnaire = questionnaireOf(ratings(4, 'd'));
  questionnaire.limits = { ...questionnaire.limits, facet: { all: 0, share: [3, 4] } };
  const plan = planOf(questionnaire, 'all', 'partnership');
  const scoreOf = (values: Record<string, number>) =>
    personScores(plan, answersOf(values)).dimension.get('d')?.score;
  expect(scoreOf({ 'd.1': 2, 'd.2': 3 })).toBeNull();
  expect(scoreOf({ 'd.1': 2, 'd.2': 3, 'd.3': 4 })).toBe(3);
});

test('[S1] a reversed item is turned round before it enters the mean', () => {
  const plan = planOf(
    questionnaireOf([rating('a', { dimension: 'd' }), rating('b', { dimension: 'd', reversed: true })]),
    'all',
    'partnership',
  );
  const scores = personScores(plan, answersOf({ a: 5, b: 1 }));
  expect(scores.item.get('b')?.score).toBe(5);
  expect(scores.dimension.get('d')?.score).toBe(5);
});

const pacts = planOf(
  questionnaireOf([
    ...ratings(3, 'p', 'participation'),
    ...ratings(1, 'p', 'punctual'),
    ...ratings(2, 's', 'share'),
    ...ratings(3, 's', 'submit'),
  ]),
  'all',
  'partnership',
);

const whole = {
  'participation.1': 5,
  'participation.2': 4,
  'participation.3': 3,
  'punctual.1': 2,
  'share.1': 1,
  'share.2': 2,
  'submit.1': 5,
  'submit.2': 5,
};

test('[S3] a principle is the mean of its facets, not of its items', () => {
  const scores = personScores(pacts, answersOf(whole));
  expect(scores.facet.get('participation')).toEqual({ score: 4, answered: 3, of: 3 });
  expect(scores.facet.get('punctual')).toEqual({ score: 2, answered: 1, of: 1 });
  expect(scores.dimension.get('p')).toEqual({ score: 3, answered: 4, of: 4 });
  expect(scores.dimension.get('s')).toEqual({ score: 3.25, answered: 4, of: 5 });
  expect(scores.overall).toEqual({ score: 3.125, answered: 8, of: 9 });
});

test('[S3] a principle with a facet without score has none, and neither has the whole', () => {
  const { 'punctual.1': _, ...without } = whole;
  const scores = personScores(pacts, answersOf(without));
  expect(scores.facet.get('participation')?.score).toBe(4);
  expect(scores.facet.get('punctual')?.score).toBeNull();
  expect(scores.dimension.get('p')).toEqual({ score: null, answered: 3, of: 4 });
  expect(scores.dimension.get('s')?.score).toBe(3.25);
  expect(scores.overall).toEqual({ score: null, answered: 7, of: 9 });
});

test('[S3] a form that leaves a facet out gives no score of the principle', () => {
  const questionnaire = questionnaireOf([...ratings(1, 'p', 'one'), ...ratings(1, 'p', 'two')], {
    half: ['one.1'],
  });
  const scores = personScores(planOf(questionnaire, 'half', 'partnership'), answersOf({ 'one.1': 4 }));
  expect(scores.facet.get('one')?.score).toBe(4);
  expect(scores.facet.get('two')).toEqual({ score: null, answered: 0, of: 0 });
  expect(scores.dimension.get('p')?.score).toBeNull();
});

test('[S3] no answers, no ratings: null everywhere, never nought', () => {
  const scores = personScores(pacts, new Map());
  for (const kind of [scores.item, scores.facet, scores.dimension]) {
    expect([...kind.values()].every(({ score, answered }) => score === null && answered === 0)).toBe(true);
  }
  expect(scores.overall).toEqual({ score: null, answered: 0, of: 9 });
  expect(personScores({ ...pacts, dimensions: [] }, new Map()).overall).toEqual({
    score: null,
    answered: 0,
    of: 0,
  });
});

test('[S1] what stands on scales of different length is not averaged', () => {
  const mixed = planOf(
    questionnaireOf([rating('a', { dimension: 'd' }), rating('b', { dimension: 'd', scale: 'ten' })]),
    'all',
    'partnership',
  );
  expect(personScores(mixed, answersOf({ a: 5, b: 5 })).dimension.get('d')?.score).toBeNull();
  const apart = planOf(
    questionnaireOf([rating('a', { dimension: 'd' }), rating('b', { dimension: 'e', scale: 'ten' })]),
    'all',
    'partnership',
  );
  const scores = personScores(apart, answersOf({ a: 5, b: 6 }));
  expect([...scores.dimension.values()].map(({ score }) => score)).toEqual([5, 6]);
  expect(scores.overall).toEqual({ score: null, answered: 2, of: 2 });
});

test('[S0] gates and levels never enter a mean, whatever they are answered', () => {
  const answers = answersOf({ ...whole, 'participation.1': 'yes', 'participation.2': { now: 5, wished: 5 } });
  expect(personScores(pacts, answers).facet.get('participation')).toEqual({
    score: null,
    answered: 1,
    of: 3,
  });
});

test('[S2] [S3] scores stay between the lowest and the highest answer, and move with all of them', () => {
  const answer = fc.option(fc.integer({ min: 1, max: 4 }));
  const ids = [...personScores(pacts, new Map()).item.keys()];
  fc.assert(
    fc.property(fc.tuple(...ids.map(() => answer)), (values) => {
      const given = (shift: number) =>
        answersOf(
          Object.fromEntries(
            ids.map((id, i) => {
              const value = values[i] ?? null;
              return [id, value === null ? 'cannot-judge' : value + shift];
            }),
          ),
        );
      const [low, high] = [personScores(pacts, given(0)), personScores(pacts, given(1))];
      const known = values.flatMap((value) => value ?? []);
      for (const level of ['item', 'facet', 'dimension'] as const) {
        for (const [id, { score }] of low[level]) {
          const moved = high[level].get(id)?.score ?? null;
          expect(moved === null).toBe(score === null);
          if (score === null || moved === null) continue;
          expect(moved).toBeCloseTo(score + 1, 9);
          expect(score).toBeGreaterThanOrEqual(Math.min(...known));
          expect(score).toBeLessThanOrEqual(Math.max(...known));
        }
      }
    }),
  );
});
