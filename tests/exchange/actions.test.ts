import { expect, test } from 'vitest';
import { actions } from './made.ts';
import { errorOf, forged, put, results } from './made-files.ts';

const wrong = (path: string) => ({ kind: 'wrong-shape', path });

/** Why a results file with this in the place of that is not read. */
const refused = (path: string, value: unknown) =>
  errorOf(forged(results, (file) => put(file, `actions.${path}`, value)));

test('an action belongs to its assessment, its partnership and what was asked there', async () => {
  expect(await refused('0.assessment', 'f'.repeat(32))).toEqual(wrong('actions.0.assessment'));
  expect(await refused('0.partnership', 'f'.repeat(32))).toEqual(wrong('actions.0.partnership'));
  expect(await refused('0.source.questionnaire', 'other')).toEqual(wrong('actions.0.source'));
  expect(await refused('0.source.dimension', 'other')).toEqual(wrong('actions.0.source'));
  expect(await refused('0.source.item', 'other')).toEqual(wrong('actions.0.source'));
  expect(await refused('1', actions[0])).toEqual(wrong('actions.1.id'));
});

test('[F22] an action is no longer than the screen lets it be, and says something', async () => {
  expect(await refused('0.what', ' ')).toEqual(wrong('actions.0.what'));
  expect(await refused('0.what', 'a'.repeat(301))).toEqual(wrong('actions.0.what'));
  expect(await refused('0.until', '2026-02-30')).toEqual(wrong('actions.0.until'));
  expect(await refused('0.stamps.state.counter', 2 ** 41)).toEqual(wrong('actions.0.stamps'));
  expect(await refused('0.respondent', 'f'.repeat(32))).toEqual(wrong('actions.0.respondent'));
});
