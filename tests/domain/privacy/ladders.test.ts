import { expect, test } from 'vitest';
import { idOf } from '../responses/made.ts';
import { about, assessmentOf, occasionOf, pair, partnerOf, peopleOf, type Given } from './made.ts';
import { Release, type Released } from '#domain/privacy/released.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import { resultsOf } from './results-of.ts';
import type { Assessment } from '#domain/responses/assessment.ts';

type Answering = (person: number, partner: number) => Given['answers'];

const occasion = (people: readonly number[], answers: Answering, more: Partial<Assessment> = {}) =>
  occasionOf(
    assessmentOf(people, more),
    peopleOf(people).map((one) => Object.assign({ answers: answers(one.person, one.partner) }, one)),
  );

function laddersOf(...given: Parameters<typeof occasion>): Released['ladders'] {
  const made = occasion(...given);
  const release = nextRelease(made, [], idOf(1));
  const [figures] = release.ok ? release.value.released : resultsOf(made, []);
  return figures?.ladders ?? expect.fail('one questionnaire is asked');
}

const wishing: Answering = (person) => ({
  partnership: { 'level.1': { now: 1 + (person % 3), wished: 4 } },
});

test('[S6] a ladder is told with its middle level, the middle step and how many stand where', () => {
  expect(laddersOf([2, 2, 1], wishing)).toEqual({
    'partnership|all|item|level.1': {
      median: 2,
      step: 2,
      n: 5,
      counts: { now: [2, 2, 1, 0], wished: [0, 0, 0, 5], cannotJudge: 0 },
    },
  });
});

test('[P2] [S6] the middle level is told like a mean, the counts like a spread', () => {
  expect(laddersOf([1, 1, 1], wishing)).toEqual({});
  const [four] = Object.values(laddersOf([1, 1, 1, 1], wishing));
  expect(four).toMatchObject({ median: 1, n: 4, counts: null });
  const [one] = Object.values(laddersOf([1, 0], wishing, { mode: 'by-partner' }));
  expect(one).toMatchObject({ median: 1, n: 1, counts: { now: [1, 0, 0, 0] } });
});

test('[S6] a level without its wish is kept, and not counted', () => {
  const halves: Answering = (person) => ({
    partnership: { 'level.1': person < 2 ? { now: 4 } : { now: 2, wished: 3 } },
  });
  expect(laddersOf([3, 3, 2], halves)).toEqual({
    'partnership|all|item|level.1': {
      median: 2,
      step: 1,
      n: 6,
      counts: { now: [0, 6, 0, 0], wished: [0, 0, 6, 0], cannotJudge: 0 },
    },
  });
});

test('[S1] [S6] who cannot judge one stage is counted there, and with a level at the other', () => {
  const stages: Answering = (person) => ({
    partnership: { 'share.1': { stages: { plan: 3, work: person < 2 ? 'cannot-judge' : 2 } } },
  });
  expect(Object.values(laddersOf([3, 3, 3], stages))).toMatchObject([
    { n: 9, counts: { cannotJudge: 0 } },
    { n: 7, counts: { now: [0, 7, 0, 0], cannotJudge: 2 } },
  ]);
});

const inStages: Answering = (person): Given['answers'] => ({
  partnership: {
    'share.1': person === 0 ? 'cannot-judge' : { stages: person < 3 ? { plan: 3 } : { plan: 1, work: 2 } },
  },
});

test('[S6] each stage of a matrix stands by itself, and nobody wishes for anything', () => {
  expect(laddersOf([3, 3, 3], inStages)).toEqual({
    'partnership|all|item|share.1.plan': {
      median: 1,
      step: null,
      n: 8,
      counts: { now: [6, 0, 2, 0], wished: [], cannotJudge: 1 },
    },
    'partnership|all|item|share.1.work': {
      median: 2,
      step: null,
      n: 6,
      counts: { now: [0, 6, 0, 0], wished: [], cannotJudge: 1 },
    },
  });
});

const ofPair: Answering = (_, partner): Given['answers'] =>
  partner < 2 ? { [pair(0, 1)]: { 'level.2': { now: 1 + partner, wished: 3 } } } : {};
const from = (partner: number) => `${pair(0, 1)}|from:${partnerOf(partner)}|item|level.2`;

test('[S6] of a pair each one’s view is told, never one for both', () => {
  const byPartner = laddersOf([1, 1, 1], ofPair, { mode: 'by-partner' });
  expect(Object.entries(byPartner).map(([key, { median, step }]) => [key, median, step])).toEqual([
    [from(0), 1, 2],
    [from(1), 2, 1],
  ]);
});

test('[P6] anonymous, a view of a pair needs k people of every judging partner', () => {
  expect(Object.keys(laddersOf([3, 4, 3], ofPair))).toEqual([from(0), from(1)]);
  expect(laddersOf([3, 4, 2], ofPair)).toEqual({});
});

const role: Answering = (_, partner) => ({
  [about(0)]: { 'role.1': { now: partner === 0 ? 4 : 2, wished: 4 } },
});

test('[R1] [S6] about a partner the others’ levels and its own stay apart', () => {
  const told = laddersOf([3, 3, 3], role);
  expect(Object.entries(told).map(([key, { median, n }]) => [key, median, n])).toEqual([
    [`${about(0)}|peers|item|role.1`, 2, 6],
    [`${about(0)}|self|item|role.1`, 4, 3],
  ]);
});

test('[P7] [S6] a release made before ladders were told is still one, and the next tells them', () => {
  const first = nextRelease(occasion([3, 3, 3], wishing), [], idOf(1));
  if (!first.ok) throw new Error(first.error.kind);
  const { released, presences, ...old } = first.value;
  const before = Release.parse({
    ...old,
    presences: presences.map(({ questionnaire, of }) => ({
      questionnaire,
      of: of.map((one) => Object.assign({}, one, { answered: {} })),
      before: [],
    })),
    released: released.map((figures) =>
      Object.fromEntries(Object.entries(figures).filter(([field]) => field !== 'ladders')),
    ),
  });
  expect(before.released[0]?.ladders).toEqual({});
  const given = peopleOf([4, 4, 4]).map((one) => Object.assign({ answers: wishing(one.person, 0) }, one));
  const again = nextRelease(occasionOf(assessmentOf([4, 4, 4]), given, [before]), [], idOf(2));
  expect(again.ok && again.value.released[0]?.ladders).toHaveProperty(
    ['partnership|all|item|level.1', 'n'],
    12,
  );
});
