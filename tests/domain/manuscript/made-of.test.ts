import { describe, expect, test } from 'vitest';
import { finished } from '#domain/manuscript/finished.ts';
import { copyOf, nextOf } from '#domain/manuscript/made-of.ts';
import { newSketch } from '#domain/manuscript/new-sketch.ts';
import { placed } from '#domain/manuscript/placed.ts';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import pacts from '#questionnaires/pacts.json';
import synergy from '#questionnaires/synergy.json';
import type { Text } from '#domain/questionnaire/text.ts';

const [original, ofSets] = [Questionnaire.parse(pacts), Questionnaire.parse(synergy)];
const retitle = (title: Text): Text =>
  Object.fromEntries(Object.entries(title).map(([language, words]) => [language, `${words} *`]));

describe('a copy', () => {
  test('holds at once, is the first of its own name, and keeps all but the title', () => {
    const copy = copyOf({ ...original, version: 4 }, { taken: ['pacts', 'pacts-2'], retitle });
    const { $schema: _schema, ...rest } = original;
    expect(copy).toEqual({ ...rest, id: 'pacts-3', version: 1, title: { id: 'PACTS *', en: 'PACTS *' } });
    expect(finished(copy).ok).toBe(true);
  });

  test('does not take part in the sets of the library', () => {
    expect(ofSets.forms.map(({ id }) => id)).toContain('set-yearly');
    const copy = copyOf(ofSets, { taken: [], retitle });
    expect(copy.forms.map(({ id }) => id)).toEqual(['full']);
    expect(copy.id).toBe('synergy-2');
    expect(finished(copy).ok).toBe(true);
  });
});

test('the next version comes after every version there is', () => {
  expect(nextOf(original, 1)).toEqual({ ...original, version: 2 });
  expect(nextOf(original, 7).version).toBe(8);
});

test('from nothing it begins with the usual scales, bands and form, in its languages', () => {
  const sketch = newSketch(['en', 'id', 'jv'], [original, ofSets]);
  expect(sketch.scales.map(({ id }) => id)).toEqual(['frequency', 'extent']);
  expect(sketch.scales[0]?.points[0]).toEqual({ en: 'Never', id: 'Tidak pernah', jv: '' });
  expect(sketch.bands.map(({ from }) => from)).toEqual(original.bands.map(({ from }) => from));
  expect(sketch.forms).toEqual([
    { id: 'full', title: { en: 'Full', id: 'Lengkap', jv: '' }, items: sketch.items.map(({ id }) => id) },
  ]);
  expect(sketch.items).toHaveLength(1);
});

describe('its place on the shelf:', () => {
  const own = { ...original, id: 'market', version: 1 };
  const shelf = { builtIn: [original], own: [own] };
  const changed = { ...own, title: { id: 'Pasar baru', en: 'New market' } };

  test('from nothing it is called by its title', () => {
    const made = { ...changed, id: 'new', title: { id: 'Musyawarah Désa!', en: 'Village' } };
    const fitted = placed(made, { shelf, from: null });
    expect(fitted).toMatchObject({ state: 'new', questionnaire: { id: 'musyawarah-desa', version: 1 } });
  });

  test('a name that is taken, or leads elsewhere, becomes another one', () => {
    const titled = (id: string) => ({ ...changed, id: 'new', title: { id, en: 'x' } });
    const idOf = (title: string) => placed(titled(title), { shelf, from: null }).questionnaire.id;
    expect([idOf('Market'), idOf('PACTS'), idOf('Import')]).toEqual(['market-2', 'pacts-2', 'import-2']);
  });

  test('a copy keeps its name, or gets a free one where somebody took it meanwhile', () => {
    const from = { id: 'pacts', version: 1 };
    expect(placed({ ...changed, id: 'stall' }, { shelf, from }).questionnaire.id).toBe('stall');
    expect(placed(changed, { shelf, from }).questionnaire.id).toBe('market-2');
  });

  test('the next version keeps the name, and its number grows past those that came meanwhile', () => {
    const from = { id: 'market', version: 1 };
    const place = (all: Questionnaire[]) =>
      placed({ ...changed, version: 2 }, { shelf: { ...shelf, own: all }, from });
    expect(place([own])).toMatchObject({ state: 'new', questionnaire: { id: 'market', version: 2 } });
    const theirs = { ...own, version: 2, purpose: changed.title };
    expect(place([own, theirs])).toMatchObject({ questionnaire: { id: 'market', version: 3 } });
  });

  test('one in which nothing was changed is there already', () => {
    const from = { id: 'market', version: 1 };
    expect(placed({ ...own, version: 2 }, { shelf, from })).toEqual({
      state: 'here',
      questionnaire: own,
    });
  });
});
