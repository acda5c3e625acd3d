import { expect, test } from 'vitest';
import type { Item } from '#domain/questionnaire/item.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import { applyChange } from '#domain/responses/apply-answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { accepts, choicesLeft } from '#domain/responses/kinds.ts';
import { stepsOf, subjectsOf, unanswered } from '#domain/responses/sitting.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { aboutPair, partnership, type Subject } from '#domain/responses/subject.ts';
import { tapsOf } from '#domain/responses/taps.ts';
import { gate, ladder, matrix, questionnaireOf } from '../scoring/small.ts';
import { assessment, draft, idOf } from './made.ts';

const level = ladder('level.1', 'level');
const pairs = ladder('level.2', 'level', 'pair');
const share = matrix('share.1', 'level', ['plan', 'work']);
const asked = questionnaireOf([level, pairs, share, gate('ready.1', 'ready')]);
const levels: Assessment = { ...assessment, parts: [{ questionnaire: asked, form: 'all' }] };

const fits = (item: Item, value: AnswerValue) => accepts(item, value, asked);

test('[S6] a ladder takes a level, then the wish for one; nothing beyond its levels', () => {
  expect(fits(level, { now: 4 })).toBe(true);
  expect(fits(level, { now: 4, wished: 1 })).toBe(true);
  expect(fits(level, { now: 5 })).toBe(false);
  expect(fits(level, { now: 4, wished: 5 })).toBe(false);
  expect(fits(level, { stages: { plan: 1 } })).toBe(false);
  expect(fits(level, 'cannot-judge')).toBe(true);
});

test('[S6] a matrix takes a level or “cannot judge” for each of its stages, and for no other', () => {
  expect(fits(share, { stages: { plan: 4, work: 'cannot-judge' } })).toBe(true);
  expect(fits(share, { stages: { plan: 5 } })).toBe(false);
  expect(fits(share, { stages: { upkeep: 1 } })).toBe(false);
  expect(fits(share, 'cannot-judge')).toBe(true);
});

test('an answer is whole when no choice is left: two of a ladder, one a stage of a matrix', () => {
  expect([undefined, { now: 2 }, { now: 2, wished: 2 }].map((value) => choicesLeft(level, value))).toEqual([
    2, 1, 0,
  ]);
  const stages = [{}, { plan: 1 }, { plan: 1, work: 'cannot-judge' as const }];
  expect(stages.map((one) => choicesLeft(share, { stages: one }))).toEqual([2, 1, 0]);
  expect([choicesLeft(share, undefined), choicesLeft(share, 'cannot-judge')]).toEqual([2, 0]);
  expect([choicesLeft(level, 'cannot-judge'), choicesLeft(gate('g', 'ready'), undefined)]).toEqual([0, 1]);
});

const given = (before: Draft, item: string, subject: Subject, value: AnswerValue): Draft => {
  const next = applyChange(before, levels, { questionnaire: asked.id, item, subject, value });
  if (!next.ok) throw new Error(next.error.kind);
  return next.value;
};

test('[F1] half a ladder is kept and handed in as it is, and still asked for', () => {
  const [step] = stepsOf(levels);
  if (!step) throw new Error('no step');
  const half = given(draft, 'level.1', partnership, { now: 3 });
  expect(unanswered(step, levels, half)).toEqual([partnership]);
  expect(responsesOf(half, levels).flatMap(({ answers }) => answers)).toEqual([
    { item: 'level.1', subject: partnership, value: { now: 3 } },
  ]);
  const whole = given(half, 'level.1', partnership, { now: 3, wished: 4 });
  expect(unanswered(step, levels, whole)).toEqual([]);
});

test('a pair is asked of each of the two, the own partner with each other one', () => {
  expect(subjectsOf(pairs, levels, idOf(2))).toEqual([
    aboutPair(idOf(2), idOf(1)),
    aboutPair(idOf(2), idOf(3)),
  ]);
});

test('every choice is a tap: a ladder about the whole and two pairs, a matrix of two stages, a gate', () => {
  expect(tapsOf(levels, idOf(2))).toBe(2 + 2 * 2 + 2 + 1);
});
