import { expect, test } from 'vitest';
import { longestProof } from '#domain/responses/joint.ts';
import { misfit } from '#exchange/misfit.ts';
import { byPartner, joints, responseOf } from './made.ts';
import { errorOf, forged, put, results } from './made-files.ts';

const wrong = (path: string) => ({ kind: 'wrong-shape', path });

/** Why a results file with this in the place of that is not read. */
const refused = (path: string, value: unknown) =>
  errorOf(forged(results, (file) => put(file, `joints.${path}`, value)));

test('what all agreed on is about what they were asked together, and nothing else', async () => {
  expect(await refused('0.item', 'mission')).toEqual(wrong('joints.0.item'));
  expect(await refused('0.questionnaire', 'small')).toEqual(wrong('joints.0.item'));
  expect(await refused('0.assessment', 'f'.repeat(32))).toEqual(wrong('joints.0.assessment'));
  expect(await refused('0.item', 'signed')).toEqual(wrong('joints.0.value'));
  expect(await refused('1', joints[0])).toEqual(wrong('joints.1.item'));
  expect(await refused('0.stamps.value.counter', 2 ** 41)).toEqual(wrong('joints.0.stamps'));
});

test('[F22] what was typed is no longer than the screen lets it be, and a day is one of the calendar', async () => {
  expect(await refused('0.proof', 'a'.repeat(longestProof))).toBeNull();
  expect(await refused('0.proof', 'a'.repeat(longestProof + 1))).toEqual(wrong('joints.0.proof'));
  expect(await refused('1.value.date', '2026-02-30')).toMatchObject({ kind: 'wrong-shape' });
  expect(await refused('0.respondent', 'f'.repeat(32))).toEqual(wrong('joints.0.respondent'));
});

test('[S8] nobody answers alone what all settle together', () => {
  const response = { ...responseOf(500, byPartner), answers: [], comments: [] };
  const questionnaire = { id: 'together', version: 1, form: 'full' };
  expect(misfit(response, byPartner)).toBeNull();
  expect(misfit({ ...response, questionnaire }, byPartner)).toBe('questionnaire');
});
