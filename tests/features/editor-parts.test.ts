import { describe, expect, test } from 'vitest';
import { beginningOf, begunAlready, newestVersion } from '#features/editor/beginning.ts';
import { leadTo, partChanged, partNamed } from '#features/editor/parts.ts';
import { placeInWords } from '#features/editor/place-words.ts';
import { publish } from '#domain/questionnaire/publish.ts';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { makeWords } from '#i18n/words.ts';
import english from '#i18n/words/en.json';
import { id, manuscript } from '../storage/fixtures.ts';
import { sample } from '../domain/questionnaire/sample.ts';

const sketch = Questionnaire.parse(sample());
const words = makeWords('en', english);

describe('a finding leads to where it is put right:', () => {
  test('to the part that shows its field', () => {
    const missing = (path: (string | number)[]) =>
      leadTo({ kind: 'missing-language', language: 'en', path }).part;
    expect(missing(['title', 'en'])).toBe('about');
    expect(missing(['dimensions', 0, 'facets', 1, 'title', 'en'])).toBe('principles');
    expect(missing(['items', 3, 'text', 'en'])).toBe('items');
    expect(missing(['bands', 0, 'title', 'en'])).toBe('scales');
    expect(missing(['forms', 0, 'title', 'en'])).toBe('forms');
  });

  test('a principle without items to the items, an item in no form to the forms', () => {
    expect(leadTo({ kind: 'empty', of: 'dimension', id: 'a', path: ['dimensions', 1] }).part).toBe('items');
    expect(leadTo({ kind: 'in-no-form', id: 'a', path: ['items', 1] }).part).toBe('forms');
  });

  test('and says where that is, as people would', () => {
    const at = (path: (string | number)[]) =>
      placeInWords({ kind: 'missing-language', language: 'en', path }, sketch, words);
    expect(at(['title', 'en'])).toBe('Title, in English');
    expect(at(['items', 3, 'levels', 1, 'en'])).toBe('Item 4 (“D”), level 2, in English');
    expect(at(['dimensions', 0, 'facets', 1, 'description', 'en'])).toBe(
      'Principle 1 (“With facets”), facet 2, description, in English',
    );
    expect(placeInWords({ kind: 'shape', code: 'too-small', limit: 1, path: ['items'] }, sketch, words)).toBe(
      'Items',
    );
  });
});

test('what was undone is shown in the part where it lies', () => {
  expect(partChanged(sketch, { ...sketch, items: [] })).toBe('items');
  expect(partChanged({ ...sketch, audience: {} }, sketch)).toBe('about');
  expect(partChanged(sketch, sketch)).toBeNull();
});

test('an address that names no part shows the first', () => {
  expect([partNamed('forms'), partNamed('toString'), partNamed(null)]).toEqual(['forms', 'about', 'about']);
});

describe('what a manuscript begins with', () => {
  const own = publish({ ...sketch, id: 'own', version: 2 });
  const around = { builtIn: [sketch], published: [own] };
  const asked = (query: string) => beginningOf(new URLSearchParams(query), around);

  test('is what the address asks for, or is not there', () => {
    expect(asked('')).toEqual({ kind: 'new' });
    expect(asked('copy=sample')).toEqual({ kind: 'copy', of: sketch });
    expect(asked(`next=${own.id}`)).toEqual({ kind: 'next', of: own.questionnaire });
    expect([asked('copy=other'), asked('next=sample')]).toEqual([null, null]);
    expect(newestVersion(own.questionnaire, around)).toBe(2);
  });

  test('may have been begun before, in the same way', () => {
    const [from, next] = [{ id: 'own', version: 2 }, asked(`next=${own.id}`)];
    const all = [
      { ...manuscript, id: id(61), from: null },
      { ...manuscript, id: id(62), from, content: { ...sketch, id: 'own' } },
      { ...manuscript, id: id(63), from, content: { ...sketch, id: 'own-2' } },
    ];
    const numbers = (beginning: ReturnType<typeof asked>) =>
      beginning && begunAlready(all, beginning).map((one) => all.indexOf(one));
    expect(numbers({ kind: 'new' })).toEqual([0]);
    expect(numbers(next)).toEqual([1]);
    expect(numbers(asked('copy=own'))).toEqual([2]);
  });
});
