import { expect, test } from 'vitest';
import {
  byHands,
  choicesOf,
  offeredOf,
  partsIn,
  setIn,
  wayIn,
  withChoice,
} from '#features/assessment/chosen-parts.ts';
import { choiceOf, loadLibrary, loadShelves } from '#features/assessment/library.ts';

const library = await loadLibrary();
const { sets } = await loadShelves();
const [meeting = expect.fail()] = sets;
const synergy = library.find(({ id }) => id === 'synergy') ?? expect.fail();

test('a set is chosen when exactly its parts are, in whatever order', () => {
  const choices = choicesOf(meeting);
  expect(choices).toEqual(['pacts:short', 'synergy:set-meeting']);
  expect(setIn(sets, choices.toReversed())).toBe(meeting);
  expect(setIn(sets, choices.slice(1))).toBeNull();
  expect(setIn(sets, [...choices, 'keeping-alive:full'])).toBeNull();
  expect(setIn(sets, [])).toBeNull();
});

test('another form of a questionnaire takes the place of the first', () => {
  expect(withChoice(['pacts:short', 'synergy:full'], 'pacts:full')).toEqual(['synergy:full', 'pacts:full']);
  expect(withChoice([], 'pacts:full')).toEqual(['pacts:full']);
});

test('a form of a set is offered only while it is chosen', () => {
  const forms = (chosen: readonly string[]) => offeredOf(synergy, chosen).map(({ form }) => form);
  expect(forms([])).toEqual(['full']);
  expect(forms(['synergy:set-yearly'])).toEqual(['full', 'set-yearly']);
});

test('parts are asked in the order of the library, and what it does not have is left out', () => {
  const parts = partsIn(library, ['synergy:full', 'pacts:short', 'pacts:none', 'none:full']);
  expect(parts.map(({ questionnaire, form }) => `${questionnaire.id}:${form}`)).toEqual([
    'pacts:short',
    'synergy:full',
  ]);
});

test('[S9] a form about the partnership can be asked by hands instead, never both ways', () => {
  const [full = expect.fail()] = offeredOf(synergy, []);
  const counted = byHands(full) ?? expect.fail();
  expect(choiceOf(counted)).toBe('synergy:full:hands');
  const chosen = withChoice(['pacts:short', 'synergy:full'], choiceOf(counted));
  expect(chosen).toEqual(['pacts:short', 'synergy:full:hands']);
  expect(partsIn(library, chosen).map(choiceOf)).toEqual(chosen);
  expect(wayIn(full, chosen)).toEqual(counted);
  expect(wayIn(full, ['synergy:full'])).toEqual(full);
  expect(wayIn(full, ['pacts:short'])).toBeNull();
  expect(setIn(sets, chosen)).toBeNull();
  expect(partsIn(library, ['pacts:short:hands'])).toEqual([]);
});

test('a form of a set that is asked by hands is still offered', () => {
  const forms = offeredOf(synergy, ['synergy:set-yearly:hands']).map(({ form }) => form);
  expect(forms).toEqual(['full', 'set-yearly']);
});
