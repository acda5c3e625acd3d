import { expect, test } from 'vitest';
import { fitIn } from '#domain/questionnaire/fit-in.ts';
import { defaultLimits, Questionnaire } from '#domain/questionnaire/questionnaire.ts';

const text = { en: 'Words' };

const own = (id: string, version: number, title = text): Questionnaire =>
  Questionnaire.parse({
    format: 1,
    id,
    version,
    languages: ['en'],
    title,
    purpose: text,
    scales: [],
    dimensions: [{ id: 'a', title: text, facets: [], talk: [], sources: [] }],
    items: [{ id: 'a.1', kind: 'open', subject: 'partnership', dimension: 'a', text }],
    forms: [{ id: 'full', title: text, items: ['a.1'] }],
    limits: defaultLimits,
    bands: [],
    sources: [],
  });

const other = { en: 'Other words' };
const shelf = { builtIn: [own('pacts', 1)], own: [own('market', 1), own('market', 3, { en: 'Third' })] };

test('a questionnaire that nobody has comes in as it is', () => {
  const garden = own('garden', 7, other);
  expect(fitIn(garden, shelf)).toEqual({
    state: 'new',
    questionnaire: garden,
    changed: { id: null, version: null },
  });
  const second = own('market', 2, other);
  expect(fitIn(second, shelf)).toMatchObject({ state: 'new', questionnaire: second });
});

test('the same content is here already, under whatever number', () => {
  expect(fitIn(own('market', 9), shelf)).toEqual({ state: 'here', questionnaire: own('market', 1) });
  expect(fitIn({ ...own('pacts', 1), $schema: './x.json' }, { ...shelf, own: [] })).toEqual({
    state: 'here',
    questionnaire: own('pacts', 1),
  });
});

test('another content under a number that was used gets the next free one', () => {
  expect(fitIn(own('market', 1, other), shelf)).toMatchObject({
    state: 'new',
    questionnaire: { id: 'market', version: 4, title: other },
    changed: { id: null, version: 1 },
  });
});

test('a built-in one keeps its name: what was changed in it comes in under another, once', () => {
  const changed = fitIn(own('pacts', 1, other), shelf);
  expect(changed).toMatchObject({
    state: 'new',
    questionnaire: { id: 'pacts-2', version: 1 },
    changed: { id: 'pacts', version: null },
  });
  const after = { ...shelf, own: [...shelf.own, changed.questionnaire] };
  expect(fitIn(own('pacts', 1, other), after)).toMatchObject({
    state: 'here',
    questionnaire: { id: 'pacts-2' },
  });
  expect(fitIn(own('pacts', 1, { en: 'Third words' }), after)).toMatchObject({
    questionnaire: { id: 'pacts-3' },
  });
});

test('a name that leads elsewhere is nobody’s', () => {
  expect(fitIn(own('new', 1, other), shelf)).toMatchObject({
    questionnaire: { id: 'new-2', version: 1 },
    changed: { id: 'new' },
  });
});
