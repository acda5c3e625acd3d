import { expect, test } from 'vitest';
import { foresee } from '#domain/privacy/foresee.ts';
import { missing } from '#domain/privacy/missing.ts';
import { liveResults } from '#domain/privacy/live.ts';
import { Counting } from '#domain/columns/counting.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import {
  Joint,
  jointItems,
  longestProof,
  settledOf,
  settles,
  unsettled,
  type JointValue,
} from '#domain/responses/joint.ts';
import { itemsOf, stepsOf } from '#domain/responses/sitting.ts';
import { join, write } from '#domain/responses/stamped.ts';
import { tapsOf } from '#domain/responses/taps.ts';
import { jointStep, jointVerdict } from '#domain/scoring/joint.ts';
import { stepsSummary } from '#domain/scoring/steps.ts';
import { assessment, idOf, questionnaire } from './made.ts';

const item = (id: string, kind: 'gate' | 'step'): Item => ({
  id,
  kind,
  subject: 'partnership',
  dimension: 'ready',
  text: { id, en: id },
});
const together: Questionnaire = {
  ...questionnaire,
  id: 'together',
  joint: true,
  items: [item('vision', 'gate'), item('signed', 'step')],
  forms: [{ id: 'full', title: { id: 'penuh', en: 'full' }, items: ['vision', 'signed'] }],
};
const both: Assessment = {
  ...assessment,
  parts: [...assessment.parts, { questionnaire: together, form: 'full' }],
};
const only: Assessment = { ...assessment, parts: [{ questionnaire: together, form: 'full' }] };
const name = { assessment: assessment.id, questionnaire: 'together', item: 'vision' };
const done = { done: true, date: '2026-11-12' };

test('[S8] what all settle together is asked of nobody: no row, no tap, no minute of it', () => {
  const own = assessment.expected[0]?.partner ?? '';
  expect(stepsOf(both)).toEqual(stepsOf(assessment));
  expect(tapsOf(both, own)).toBe(tapsOf(assessment, own));
  expect(stepsOf(only)).toEqual([]);
  expect(itemsOf({ questionnaire: together, form: 'full' })).toEqual([]);
  expect(jointItems({ questionnaire: together, form: 'full' }).map(({ id }) => id)).toEqual([
    'vision',
    'signed',
  ]);
  expect(jointItems({ questionnaire, form: 'full' })).toEqual([]);
});

test('[S8] it has no figures of people, live or foreseen', () => {
  const live = (of: Assessment) => liveResults({ assessment: of, counting: new Counting(of) }, []);
  expect(live(both).map((released) => released.questionnaire.id)).toEqual(['small']);
  expect(live(only)).toEqual([]);
  expect(foresee(only)).toMatchObject({ partners: [], whole: null });
});

test('[S8] nobody is awaited where nobody is asked alone', () => {
  expect(missing({ assessment: only, responses: [] })).toBe(0);
  expect(missing({ assessment: both, responses: [] })).toBeGreaterThan(0);
});

test('[S8] a gate is settled by a verdict, a step by a fact', () => {
  const kinds = (value: JointValue) =>
    together.items.filter((one) => settles(value, one)).map(({ id }) => id);
  expect(kinds('partly')).toEqual(['vision']);
  expect(kinds(done)).toEqual(['signed']);
});

test('[S8] how many of the items are settled; what is taken back, or asked no more, is not', () => {
  const of = (...joints: Joint[]) => settledOf(both.parts, joints);
  const vision: Joint = { ...unsettled(name), value: 'yes' };
  expect(of()).toEqual({ settled: 0, of: 2 });
  expect(of(vision)).toEqual({ settled: 1, of: 2 });
  expect(of({ ...vision, value: null }, { ...vision, item: 'gone' })).toEqual({ settled: 0, of: 2 });
  expect(settledOf(assessment.parts, [vision])).toEqual({ settled: 0, of: 0 });
});

test('[S5] one answer agreed by all stands as the verdict', () => {
  const verdicts = (['yes', 'partly', 'not-yet', null, done] as const).map((value) =>
    jointVerdict({ value }),
  );
  expect(verdicts).toEqual(['met', 'partly', 'not-met', null, null]);
  expect(jointVerdict(undefined)).toBeNull();
});

test('[S7] a step is done by one agreed fact with its date; nothing agreed is not done', () => {
  const steps = [{ value: done }, undefined, { value: { done: true, date: null } }, { value: null }];
  const states = [...steps, { value: done }].map((joint, place) => jointStep(`${place}`, joint));
  expect(stepsSummary(states)).toEqual({ done: 2, of: 5, next: '1', skipped: ['1', '2', '3'] });
});

test('[F21] two copies of a joint answer are joined field by field: the later writing of each holds', () => {
  const first = write(unsettled(name), { value: 'partly' }, { counter: 1, device: idOf(1) });
  const here = write(first, { proof: 'Notulen' }, { counter: 2, device: idOf(1) });
  const there = write(first, { value: 'yes' }, { counter: 3, device: idOf(2) });
  expect(join(here, there)).toMatchObject({ value: 'yes', proof: 'Notulen' });
  expect(join(there, here)).toEqual(join(here, there));
});

test('what shows it is no essay, and a day is one of the calendar', () => {
  const accepts = (patch: object) => Joint.safeParse({ ...unsettled(name), ...patch }).success;
  expect(accepts({ proof: 'a'.repeat(longestProof) })).toBe(true);
  expect(accepts({ proof: 'a'.repeat(longestProof + 1) })).toBe(false);
  expect(accepts({ value: { done: true, date: '2026-02-30' } })).toBe(false);
  expect(accepts({ value: 'cannot-judge' })).toBe(false);
});
