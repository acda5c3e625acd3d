import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guideAt, guideChapters } from '#domain/questionnaire/guide-part.ts';
import { loadLibrary } from '#features/assessment/library.ts';
import { contents } from '#features/guide/contents.ts';

const named = Object.values(contents).flatMap(({ questionnaires }) => questionnaires);

test('every questionnaire that a chapter leads to is in the library', async () => {
  const library = new Set((await loadLibrary()).map(({ id }) => id));
  expect(named.filter((id) => !library.has(id))).toEqual([]);
});

test('every built-in questionnaire is led to by a chapter', async () => {
  const library = (await loadLibrary()).map(({ id }) => id);
  expect(library.filter((id) => !named.includes(id))).toEqual([]);
});

test('a part is at the address of its chapter', () => {
  expect(guideAt('pacts/trust')).toBe('#/guide/pacts?at=trust');
});

test('every file of words belongs to a chapter', () => {
  const folder = new URL('../../src/features/guide/chapters/', import.meta.url);
  expect(readdirSync(folder).toSorted()).toEqual(
    Object.keys(guideChapters)
      .map((chapter) => `${chapter}.json`)
      .toSorted(),
  );
});
