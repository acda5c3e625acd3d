import { expect, test } from 'vitest';
import { longestNote } from '#domain/responses/note.ts';
import { misfit } from '#exchange/misfit.ts';
import { byPartner, notes, responseOf, tallies } from './made.ts';
import { errorOf, forged, put, results } from './made-files.ts';

const wrong = (path: string) => ({ kind: 'wrong-shape', path });

/** Why a results file with this in the place of that is not read. */
const refused = (path: string, value: unknown) => errorOf(forged(results, (file) => put(file, path, value)));

test('[S9] hands are counted only where all were asked to raise them, and once', async () => {
  expect(await refused('tallies.0.item', 'other')).toEqual(wrong('tallies.0.item'));
  expect(await refused('tallies.0.questionnaire', 'small')).toEqual(wrong('tallies.0.item'));
  expect(await refused('tallies.0.questionnaire', 'together')).toEqual(wrong('tallies.0.item'));
  expect(await refused('tallies.0.assessment', 'f'.repeat(32))).toEqual(wrong('tallies.0.assessment'));
  expect(await refused('tallies.3', tallies[0])).toEqual(wrong('tallies.3.item'));
  // Asked of each alone, the same questionnaire takes no hands.
  expect(await refused('assessments.0.parts.2.hands', undefined)).toEqual(wrong('tallies.0.item'));
});

test('[S9] there are as many counts as there are points, levels or verdicts', async () => {
  const points = (...of: number[]) => ({ points: of, cannotJudge: 0 });
  expect(await refused('tallies.0.hands', points(1, 2, 3, 4, 5))).toBeNull();
  expect(await refused('tallies.0.hands', points(1, 2, 3, 4))).toEqual(wrong('tallies.0.hands.points'));
  expect(await refused('tallies.0.hands', points(1, 2, 3, 4, 5, 6))).toEqual(wrong('tallies.0.hands.points'));
  expect(await refused('tallies.1.hands', points(1, 2))).toEqual(wrong('tallies.1.hands.points'));
  expect(await refused('tallies.2.hands', points(1, 2))).toBeNull();
  expect(await refused('tallies.2.hands', points(1, 2, 3))).toEqual(wrong('tallies.2.hands.points'));
});

test('[F22] no hall holds more hands than the screen takes, and none holds half a hand', async () => {
  expect(await refused('tallies.0.hands.points.0', 999)).toBeNull();
  for (const count of [1000, -1, 1.5, '3', null]) {
    expect(await refused('tallies.0.hands.points.0', count)).toEqual(wrong('tallies.0.hands.points.0'));
    expect(await refused('tallies.0.hands.cannotJudge', count)).toEqual(wrong('tallies.0.hands.cannotJudge'));
  }
  expect(await refused('tallies.0.stamps.hands.counter', 2 ** 41)).toEqual(wrong('tallies.0.stamps'));
  expect(await refused('tallies.0.respondent', 'f'.repeat(32))).toEqual(wrong('tallies.0.respondent'));
});

test('[S9] nobody answers alone what all raise their hands for', () => {
  const response = { ...responseOf(500, byPartner), answers: [], comments: [] };
  const questionnaire = { id: 'raised', version: 1, form: 'full' };
  expect(misfit({ ...response, questionnaire }, byPartner)).toBe('questionnaire');
});

test('a note is about an item that was asked, in whichever way, and there is one of each', async () => {
  expect(await refused('notes.0.item', 'open')).toBeNull();
  expect(await refused('notes.0.item', 'other')).toEqual(wrong('notes.0.item'));
  expect(await refused('notes.0.questionnaire', 'other')).toEqual(wrong('notes.0.item'));
  expect(await refused('notes.0.assessment', 'f'.repeat(32))).toEqual(wrong('notes.0.assessment'));
  expect(await refused('notes.3', notes[0])).toEqual(wrong('notes.3.item'));
  // Of a part that asks only some of its items, the others are not talked about.
  expect(await refused('assessments.0.parts.2.items', ['ready'])).toEqual(wrong('tallies.0.item'));
  const onlyReady = forged(results, (file) => {
    put(file, 'tallies', []);
    put(file, 'assessments.0.parts.2.items', ['ready']);
  });
  expect(await errorOf(onlyReady)).toEqual(wrong('notes.2.item'));
});

test('[F22] a note is no longer than the screen lets it be', async () => {
  expect(await refused('notes.0.text', 'a'.repeat(longestNote))).toBeNull();
  expect(await refused('notes.0.text', 'a'.repeat(longestNote + 1))).toEqual(wrong('notes.0.text'));
  expect(await refused('notes.0.stamps.text.counter', 2 ** 41)).toEqual(wrong('notes.0.stamps'));
  expect(await refused('notes.0.respondent', 'f'.repeat(32))).toEqual(wrong('notes.0.respondent'));
});
