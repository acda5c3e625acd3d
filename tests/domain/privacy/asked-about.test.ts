import { expect, test } from 'vitest';
import { idOf } from '../responses/made.ts';
import { about, assessmentOf, occasionOf, peopleOf, type Given } from './made.ts';
import { resultsOf } from './results-of.ts';
import { ReleasedShape, type Released } from '#domain/privacy/released.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import type { Assessment } from '#domain/responses/assessment.ts';

// Gates about partners and about oneself, levels about oneself, and what open questions were answered.

type Answering = (person: number, partner: number) => Given['answers'];

function told(people: readonly number[], answers: Answering, more: Partial<Assessment> = {}): Released {
  const made = occasionOf(
    assessmentOf(people, more),
    peopleOf(people).map((one) => Object.assign({ answers: answers(one.person, one.partner) }, one)),
  );
  const release = nextRelease(made, [], idOf(1));
  const all = release.ok ? release.value.released : resultsOf(made, []);
  return all[0] ?? expect.fail('one questionnaire is asked');
}

const fit: Answering = (_, partner) => ({ [about(0)]: { 'fit.1': partner === 0 ? 'yes' : 'not-yet' } });

test('[R1] [S5] about a partner the others’ verdict and its own are two', () => {
  expect(told([5, 3, 3], fit).gates).toEqual({
    [`${about(0)}|peers|item|fit.1`]: {
      verdict: 'not-met',
      n: 6,
      counts: { yes: 0, partly: 0, notYet: 6, cannotJudge: 0 },
    },
    [`${about(0)}|self|item|fit.1`]: {
      verdict: 'met',
      n: 5,
      counts: { yes: 5, partly: 0, notYet: 0, cannotJudge: 0 },
    },
  });
});

test('[P2] the verdict about a partner needs k others of two partners, its own k of its people', () => {
  expect(Object.keys(told([2, 3, 3], fit).gates)).toEqual([`${about(0)}|peers|item|fit.1`]);
  expect(told([2, 3, 0], fit).gates).toEqual({});
  expect(Object.keys(told([1, 1], fit, { mode: 'by-partner' }).gates)).toHaveLength(2);
});

test('[P2] what each says of oneself is told of all together', () => {
  const own: Answering = () => ({ self: { 'sure.1': 'partly', 'grow.1': { now: 2, wished: 3 } } });
  const { gates, ladders } = told([2, 2, 2], own);
  expect(Object.entries(gates).map(([key, { verdict, n }]) => [key, verdict, n])).toEqual([
    ['self|all|item|sure.1', 'partly', 6],
  ]);
  expect(Object.keys(ladders)).toEqual(['self|all|item|grow.1']);
  expect(told([1, 1, 0], own)).toMatchObject({ gates: {}, ladders: {} });
});

const hoping =
  (authors: number): Answering =>
  (person) =>
    person < authors ? { partnership: { 'hope.1': { text: `harapan ${person}` } } } : {};

test('[P2] answers to an open item pass like comments: k authors, shuffled, each item by itself', () => {
  const { comments } = told([3, 3], hoping(3));
  expect(comments.map(({ dimension, item }) => [dimension, item])).toEqual([['care', 'hope.1']]);
  expect(comments[0]?.texts.toSorted()).toEqual(['harapan 0', 'harapan 1', 'harapan 2']);
  expect(told([3, 3], hoping(2)).comments).toEqual([]);
  expect(told([3, 3], hoping(1), { mode: 'by-partner' }).comments).toHaveLength(1);
});

test('[P7] a release that names gates by their item alone is read as everybody’s about the partnership', () => {
  const ready: Answering = () => ({ partnership: { 'ready.1': 'yes' } });
  const now = told([2, 2, 2], ready);
  const key = 'partnership|all|item|ready.1';
  const old = { ...now, gates: { 'ready.1': now.gates[key] } };
  expect(ReleasedShape.parse(old).gates).toEqual({ [key]: now.gates[key] });
});
