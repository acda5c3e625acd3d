import { expect, test } from 'vitest';
import { isOfSet } from '#domain/questionnaire/forms.ts';
import type { Part } from '#domain/responses/assessment.ts';
import { repeatedIdeas } from '#domain/responses/repeated-ideas.ts';
import { formItems } from '#domain/responses/sitting.ts';
import { loadLibrary, loadShelves } from '#features/assessment/library.ts';

const questionnaires = await loadLibrary();
const { purposes, sets } = await loadShelves();
const ids = questionnaires.map(({ id }) => id);

const named = (id: string) =>
  questionnaires.find((one) => one.id === id) ?? expect.fail(`no questionnaire ${id}`);
const partsOfSet = (id: string): Part[] =>
  sets
    .filter((set) => set.id === id)
    .flatMap(({ parts }) =>
      parts.map(({ questionnaire, form }) => ({ questionnaire: named(questionnaire), form })),
    );

test('a crosswalk ties items of at least two questionnaires', () => {
  const ties = questionnaires.flatMap(({ id, items }) =>
    items.map((item) => ({ id, crosswalk: item.crosswalk })),
  );
  const lonely = ties.filter(
    ({ id, crosswalk }) =>
      crosswalk !== undefined && !ties.some((other) => other.crosswalk === crosswalk && other.id !== id),
  );
  expect(lonely).toEqual([]);
});

test('every questionnaire stands on one shelf, and on one only', () => {
  expect(purposes.flatMap((purpose) => purpose.questionnaires).toSorted()).toEqual(ids.toSorted());
});

test('shelves and sets speak Indonesian and English', () => {
  const texts = [
    ...purposes,
    ...sets.map(({ title }) => ({ title })),
    ...sets.map(({ purpose }) => ({ title: purpose })),
  ];
  expect(texts.filter(({ title }) => Object.keys(title).join() !== 'id,en')).toEqual([]);
});

test('there are three ready sets, of forms that exist', () => {
  expect(sets.map(({ id }) => id)).toEqual(['meeting', 'beginning', 'yearly']);
  const forms = sets.flatMap(({ id }) =>
    partsOfSet(id).map(({ questionnaire, form }) => formItems({ questionnaire, form })),
  );
  expect(forms.filter((items) => items.length === 0)).toEqual([]);
});

test('the meeting set is PACTS short and the five prerequisites of synergy', () => {
  const asked = partsOfSet('meeting').map(({ questionnaire, form }) => formItems({ questionnaire, form }));
  expect(asked.map((items) => items.map(({ kind }) => kind))).toEqual([
    Array<string>(10).fill('rating'),
    Array<string>(5).fill('gate'),
  ]);
});

test.each(sets.map(({ id }) => id))('the %s set asks each idea once', (id) => {
  expect(repeatedIdeas(partsOfSet(id))).toEqual([]);
});

test('what the forms of the sets leave out is an idea that another questionnaire of a set asks', () => {
  const parts = sets.flatMap(({ id }) => partsOfSet(id));
  const asked = parts.flatMap(({ questionnaire, form }) => formItems({ questionnaire, form }));
  const ideas = new Set(asked.map(({ crosswalk }) => crosswalk ?? ''));
  const made = parts
    .filter(({ form }) => isOfSet({ id: form }))
    .flatMap(({ questionnaire }) => questionnaire.items);
  expect(made.filter((item) => !asked.includes(item) && !ideas.has(item.crosswalk ?? 'none'))).toEqual([]);
});

test('together the sets ask of every dimension, but for what only a school or a facilitator answers', () => {
  const asked = new Set(
    sets.flatMap(({ id }) =>
      partsOfSet(id).flatMap(({ questionnaire, form }) =>
        formItems({ questionnaire, form }).map(({ dimension }) => `${questionnaire.id} ${dimension}`),
      ),
    ),
  );
  const never = questionnaires.flatMap(({ id, dimensions }) =>
    dimensions.map((dimension) => `${id} ${dimension.id}`).filter((key) => !asked.has(key)),
  );
  expect(new Set(never.map((key) => key.split(' ')[0]))).toEqual(
    new Set(['school-community', 'facilitator-check']),
  );
});

test('every form that is only for a set is in one', () => {
  const used = new Set(
    sets.flatMap(({ parts }) => parts.map(({ questionnaire, form }) => `${questionnaire} ${form}`)),
  );
  const ofSets = questionnaires.flatMap(({ id, forms }) =>
    forms.filter(isOfSet).map((form) => `${id} ${form.id}`),
  );
  expect(ofSets.filter((form) => !used.has(form))).toEqual([]);
});

test('two questionnaires that ask the same about the whole repeat it; one that asks it of each partner does not', () => {
  const part = (id: string, form = 'full'): Part => ({ questionnaire: named(id), form });
  expect(repeatedIdeas([part('partnership-principles'), part('partnership-nature')])).toContain('trust');
  expect(repeatedIdeas([part('pacts'), part('partnership-principles')])).toEqual([]);
  expect(repeatedIdeas([part('synergy')])).toEqual([]);
  expect(repeatedIdeas([part('partnership-conditions'), part('partnership-nature')])).toEqual([]);
  expect(repeatedIdeas([])).toEqual([]);
});
