import { describe, expect, test } from 'vitest';
import { addDimension, addFacet, removeDimension, removeFacet } from '#domain/manuscript/dimensions.ts';
import { askInForm, moveInForm, removeForm } from '#domain/manuscript/forms.ts';
import {
  addItem,
  changeItem,
  changeKind,
  duplicateItem,
  moveItem,
  moveItemTo,
} from '#domain/manuscript/items.ts';
import { removeItems } from '#domain/manuscript/remove-items.ts';
import { addLanguage, removeLanguage } from '#domain/manuscript/languages.ts';
import { changeLevels } from '#domain/manuscript/levels.ts';
import { addBand, addScale, removeBand, removeScale } from '#domain/manuscript/scales.ts';
import type { Sketch } from '#domain/manuscript/sketch.ts';
import { removeSource } from '#domain/manuscript/sources.ts';
import { duplicateErrors } from '#domain/questionnaire/duplicate-errors.ts';
import { textsOf } from '#domain/questionnaire/texts.ts';
import { idsOf, kinds, start, subjects, unsound } from './sound.ts';

const form = (sketch: Sketch, id: string) => sketch.forms.find((one) => one.id === id)?.items;
const item = (sketch: Sketch, id: string) => sketch.items.find((one) => one.id === id);

describe('a new item', () => {
  test('of every kind about every subject stands behind its dimension, in the items and in the full form', () => {
    for (const kind of kinds)
      for (const subject of subjects) {
        const next = addItem(start, { dimension: 'with-facets', kind, subject });
        expect(idsOf(next.items)).toEqual(['a', 'b', 'with-facets.1', 'c', 'd', 'e', 'f', 'g']);
        expect(form(next, 'full')).toEqual(['a', 'b', 'with-facets.1', 'c', 'd', 'e', 'f', 'g']);
        expect(form(next, 'short')).toEqual(['a', 'b']);
        expect(item(next, 'with-facets.1')).toMatchObject({ kind, subject, dimension: 'with-facets' });
        expect(unsound(next)).toEqual([]);
      }
  });

  test('is a rating on the scale of its neighbours, and brings a scale where there is none', () => {
    const bare = { ...addDimension(start), scales: [], items: [], forms: [] };
    const next = addItem(bare, { dimension: 'principle-1', kind: 'rating', subject: 'partner' });
    expect(next.scales.map(({ points }) => points.length)).toEqual([5]);
    expect(item(next, 'principle-1.1')).toMatchObject({ scale: next.scales[0]?.id });
    expect(next.forms.map(({ items }) => items)).toEqual([['principle-1.1']]);
  });

  test('of a later version never has a name that an earlier version may have used', () => {
    const second = { ...start, version: 2 };
    const next = addItem(second, { dimension: 'plain', kind: 'gate', subject: 'partnership' });
    expect(idsOf(next.items)).toContain('plain.1-v2');
  });

  test('is never called like a stage', () => {
    const called = changeItem(start, 'e', (one) =>
      one.kind === 'matrix' ? { ...one, stages: [{ id: '1', title: {} }] } : one,
    );
    const inE = {
      ...called,
      dimensions: [...called.dimensions, { id: 'e', title: {}, facets: [], talk: [], sources: [] }],
    };
    const next = addItem(inE, { dimension: 'e', kind: 'gate', subject: 'self' });
    expect(duplicateErrors(next)).toEqual([]);
  });
});

describe('an item', () => {
  test('of another kind keeps its name, words, dimension, subject and crosswalk', () => {
    const crossed = changeItem(start, 'c', (one) => ({ ...one, crosswalk: 'idea' }));
    const before = item(crossed, 'c');
    for (const kind of kinds) {
      const { id, subject, dimension, text, crosswalk, ...rest } =
        item(changeKind(crossed, 'c', kind), 'c') ?? {};
      expect({ id, subject, dimension, text, crosswalk, kind: 'gate' }).toEqual(before);
      expect(rest).toMatchObject({ kind });
    }
    const levels = item(start, 'd');
    expect(item(changeKind(start, 'd', 'matrix'), 'd')).toMatchObject({
      levels: levels && 'levels' in levels ? levels.levels : null,
      aim: 2,
    });
  });

  test('of a kind that is not asked about its subject is about the partnership', () => {
    expect(item(changeKind(start, 'a', 'ladder'), 'a')).toMatchObject({ subject: 'partner' });
    expect(item(changeKind(start, 'a', 'open'), 'a')).toMatchObject({ subject: 'partnership' });
  });

  test('moves within its dimension, and in every form that asks both', () => {
    const next = moveItem(start, 'a', 1);
    expect(idsOf(next.items).slice(0, 2)).toEqual(['b', 'a']);
    expect(form(next, 'short')).toEqual(['b', 'a']);
    expect(form(next, 'full')?.slice(0, 3)).toEqual(['b', 'a', 'c']);
    expect(moveItem(next, 'b', -1)).toEqual(next);
    expect(moveItem(next, 'g', 1)).toEqual(next);
  });

  test('moved to another dimension leaves its facet, or takes the first one there', () => {
    const plain = item(moveItemTo(start, 'a', 'plain'), 'a');
    expect(plain).toMatchObject({ dimension: 'plain' });
    expect(plain).not.toHaveProperty('facet');
    const back = moveItemTo(moveItemTo(start, 'b', 'plain'), 'b', 'with-facets');
    expect(item(back, 'b')).toMatchObject({ facet: 'first' });
    expect(form(back, 'full')).toEqual(form(start, 'full'));
  });

  test('has its like behind it, in each form that asks it', () => {
    const next = duplicateItem(start, 'a');
    expect(idsOf(next.items).slice(0, 3)).toEqual(['a', 'with-facets.1', 'b']);
    expect(form(next, 'short')).toEqual(['a', 'with-facets.1', 'b']);
    expect(item(next, 'with-facets.1')).toEqual({ ...item(start, 'a'), id: 'with-facets.1' });
  });

  test('that is removed leaves all forms', () => {
    const next = removeItems(start, ['a', 'e']);
    expect(form(next, 'short')).toEqual(['b']);
    expect(form(next, 'full')).toEqual(['b', 'c', 'd', 'f', 'g']);
  });

  test('has its aim among its levels', () => {
    const next = changeLevels(start, 'e', (levels) => levels.slice(0, 1));
    expect(item(next, 'e')).toMatchObject({ aim: 1 });
  });
});

describe('what is removed', () => {
  test('a dimension hands its items on, or takes them with it', () => {
    const kept = removeDimension(start, 'with-facets', 'plain');
    expect(idsOf(kept.items)).toHaveLength(7);
    expect(unsound(kept)).toEqual([]);
    const gone = removeDimension(start, 'with-facets', null);
    expect(idsOf(gone.items)).toEqual(['c', 'd', 'e', 'f', 'g']);
    expect(form(gone, 'short')).toEqual([]);
  });

  test('a facet hands its items on, or takes them with it; the last one leaves them', () => {
    const kept = removeFacet(start, 'first', 'second');
    expect(item(kept, 'a')).toMatchObject({ facet: 'second' });
    expect(item(removeFacet(start, 'first', null), 'a')).toBeUndefined();
    const last = removeFacet(kept, 'second', null);
    expect(idsOf(last.items)).toEqual(idsOf(start.items));
    expect(unsound(last)).toEqual([]);
  });

  test('the first facet of a dimension takes the ratings that are there', () => {
    const bare = removeFacet(removeFacet(start, 'first', 'second'), 'second', null);
    const next = addFacet(bare, 'with-facets');
    expect(item(next, 'a')).toMatchObject({ facet: 'facet-1' });
    expect(unsound(next)).toEqual([]);
  });

  test('a scale hands its items on, or takes them with it', () => {
    const two = addScale(start);
    expect(item(removeScale(two, 'extent', 'scale-1'), 'a')).toMatchObject({ scale: 'scale-1' });
    expect(unsound(removeScale(start, 'extent', null))).toEqual([]);
  });

  test('a form leaves no item that nobody is asked; the last form stays', () => {
    const next = removeForm(start, 'full');
    expect(form(next, 'short')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(removeForm(next, 'short')).toEqual(next);
  });

  test('a source is cited no more', () => {
    expect(removeSource(start, 'book').dimensions[0]?.sources).toEqual([]);
  });

  test('a language takes its words out of every text; the last one stays', () => {
    const one = removeLanguage(start, 'en');
    expect(one.languages).toEqual(['id']);
    expect(textsOf(one).flatMap(({ text }) => Object.keys(text).filter((tag) => tag !== 'id'))).toEqual([]);
    expect(textsOf(one)).toHaveLength(textsOf(start).length);
    expect(removeLanguage(one, 'id')).toEqual(one);
    expect(addLanguage(one, 'jv').languages).toEqual(['id', 'jv']);
  });

  test('the first band leaves the next one to begin at 0', () => {
    expect(removeBand(start, 'low').bands.map(({ from }) => from)).toEqual([0]);
    expect(addBand(start).bands.map(({ from }) => from)).toEqual([0, 50, 75]);
  });
});

test('an item that a form comes to ask stands there as in the questionnaire', () => {
  const next = askInForm(askInForm(start, 'short', 'e', true), 'short', 'c', true);
  expect(form(next, 'short')).toEqual(['a', 'b', 'c', 'e']);
  expect(form(askInForm(next, 'short', 'a', false), 'short')).toEqual(['b', 'c', 'e']);
  expect(form(moveInForm(next, 'short', 'e', -1), 'short')).toEqual(['a', 'b', 'e', 'c']);
});
