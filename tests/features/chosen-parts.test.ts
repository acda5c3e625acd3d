import { expect, test } from 'vitest';
import { choicesOf, offeredOf, partsIn, setIn, withChoice } from '#features/assessment/chosen-parts.ts';
import { loadLibrary, loadShelves } from '#features/assessment/library.ts';

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
