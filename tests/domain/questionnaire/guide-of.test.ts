import { expect, test } from 'vitest';
import { guideOf } from '#domain/questionnaire/guide-of.ts';
import { guideAt, guideChapters } from '#domain/questionnaire/guide-part.ts';
import { loadLibrary } from '#features/assessment/library.ts';

const questionnaires = await loadLibrary();
const parts = new Set(
  Object.entries(guideChapters).flatMap(([chapter, names]) =>
    names.map((name) => `#/guide/${chapter}?at=${name}`),
  ),
);

test('every dimension of every built-in questionnaire leads to a part of the guide', () => {
  const dimensions = questionnaires.flatMap(({ id, dimensions: all }) =>
    all.map((one) => [id, one.id] as const),
  );
  expect(dimensions.length).toBeGreaterThan(50);
  const lost = dimensions.filter(([id, dimension]) => {
    const part = guideOf(id, dimension);
    return part === null || !parts.has(guideAt(part));
  });
  expect(lost).toEqual([]);
});

test('each principle of PACTS leads to its own part, and to no other', () => {
  const pacts = questionnaires.find(({ id }) => id === 'pacts');
  const led = pacts?.dimensions.map(({ id }) => guideOf('pacts', id));
  expect(led).toEqual(pacts?.dimensions.map(({ id }) => `pacts/${id}`));
});

test('what the guide does not tell of leads nowhere', () => {
  expect(guideOf('our-own', 'trust')).toBeNull();
  expect(guideOf('pacts', 'cheerfulness')).toBeNull();
});
