import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDimension,
  addFacet,
  changeFacet,
  moveDimension,
  moveFacet,
  removeDimension,
  removeFacet,
} from '#domain/manuscript/dimensions.ts';
import { addForm, askInForm, moveInForm, removeForm } from '#domain/manuscript/forms.ts';
import { addItem, changeKind, duplicateItem, moveItem, moveItemTo } from '#domain/manuscript/items.ts';
import { removeItems } from '#domain/manuscript/remove-items.ts';
import { addLanguage, removeLanguage } from '#domain/manuscript/languages.ts';
import { addStage, changeLevels } from '#domain/manuscript/levels.ts';
import { addBand, addScale, removeBand, removeScale } from '#domain/manuscript/scales.ts';
import type { Sketch } from '#domain/manuscript/sketch.ts';
import { addSource, changeSource, removeSource } from '#domain/manuscript/sources.ts';
import { limitErrors } from '#domain/questionnaire/limit-errors.ts';
import { idsOf, kinds, start, subjects, unsound } from './sound.ts';

/** One change of any kind; the number says which thing it is made to. */
const changes: readonly ((sketch: Sketch, pick: <T>(list: readonly T[]) => T | undefined) => Sketch)[] = [
  (s) => addDimension(s),
  (s, pick) => withIt(pick(idsOf(s.dimensions)), (id) => addFacet(s, id), s),
  (s, pick) => withIt(pick(idsOf(s.dimensions)), (id) => moveDimension(s, id, pick([-1, 1]) ?? 1), s),
  (s, pick) =>
    withIt(
      pick(idsOf(s.dimensions)),
      (id) =>
        removeDimension(s, id, pick([null, ...idsOf(s.dimensions).filter((one) => one !== id)]) ?? null),
      s,
    ),
  (s, pick) => withIt(pick(facetsOf(s)), ({ id }) => moveFacet(s, id, 1), s),
  (s, pick) =>
    withIt(pick(facetsOf(s)), ({ id }) => changeFacet(s, id, (one) => ({ ...one, id: 'other' })), s),
  (s, pick) =>
    withIt(
      pick(facetsOf(s)),
      ({ id, among }) => removeFacet(s, id, pick([null, ...among.filter((one) => one !== id)]) ?? null),
      s,
    ),
  (s, pick) =>
    withIt(
      pick(idsOf(s.dimensions)),
      (dimension) =>
        addItem(s, { dimension, kind: pick(kinds) ?? 'open', subject: pick(subjects) ?? 'self' }),
      s,
    ),
  (s, pick) => withIt(pick(idsOf(s.items)), (id) => changeKind(s, id, pick(kinds) ?? 'open'), s),
  (s, pick) => withIt(pick(idsOf(s.items)), (id) => moveItem(s, id, pick([-1, 1] as const) ?? 1), s),
  (s, pick) => withIt(pick(idsOf(s.items)), (id) => moveItemTo(s, id, pick(idsOf(s.dimensions)) ?? ''), s),
  (s, pick) => withIt(pick(idsOf(s.items)), (id) => duplicateItem(s, id), s),
  (s, pick) => withIt(pick(idsOf(s.items)), (id) => removeItems(s, [id]), s),
  (s, pick) => withIt(pick(idsOf(s.items)), (id) => addStage(s, id), s),
  (s, pick) => withIt(pick(idsOf(s.items)), (id) => changeLevels(s, id, (levels) => levels.slice(1)), s),
  (s) => addScale(s),
  (s, pick) =>
    withIt(
      pick(idsOf(s.scales)),
      (id) => removeScale(s, id, pick([null, ...idsOf(s.scales).filter((one) => one !== id)]) ?? null),
      s,
    ),
  (s) => addForm(s),
  (s, pick) => withIt(pick(idsOf(s.forms)), (id) => removeForm(s, id), s),
  (s, pick) =>
    withIt(
      pick(idsOf(s.forms)),
      (id) => askInForm(s, id, pick(idsOf(s.items)) ?? '', pick([true, false]) ?? true),
      s,
    ),
  (s, pick) =>
    withIt(
      pick(idsOf(s.forms)),
      (id) =>
        moveInForm(
          s,
          id,
          pick(s.forms.find((form) => form.id === id)?.items ?? []) ?? '',
          pick([-1, 1] as const) ?? 1,
        ),
      s,
    ),
  (s) => addBand(s),
  (s, pick) => withIt(pick(idsOf(s.bands)), (id) => removeBand(s, id), s),
  (s) => addSource(s),
  (s, pick) =>
    withIt(pick(idsOf(s.sources)), (id) => changeSource(s, id, (one) => ({ ...one, year: 2001 })), s),
  (s, pick) => withIt(pick(idsOf(s.sources)), (id) => removeSource(s, id), s),
  (s, pick) => addLanguage(s, pick(['id', 'en', 'jv', 'su']) ?? 'id'),
  (s, pick) => removeLanguage(s, pick(s.languages) ?? 'id'),
];

const facetsOf = ({ dimensions }: Sketch) =>
  dimensions.flatMap(({ facets }) => facets.map(({ id }) => ({ id, among: idsOf(facets) })));

const withIt = <T>(thing: T | undefined, change: (thing: T) => Sketch, otherwise: Sketch): Sketch =>
  thing === undefined ? otherwise : change(thing);

test('no order of changes leaves a name that leads nowhere or a name twice', () => {
  const turn = record({
    which: nat({ max: changes.length - 1 }),
    picks: array(nat(99), { maxLength: 4 }),
  });
  assert(
    property(constantFrom(1, 2), array(turn, { maxLength: 40 }), (version, turns) => {
      let sketch: Sketch = { ...start, version };
      for (const { which, picks } of turns) {
        const left = [...picks];
        const pick = <T>(list: readonly T[]): T | undefined => list[(left.shift() ?? 0) % list.length];
        sketch = changes[which]?.(sketch, pick) ?? sketch;
        expect([...unsound(sketch), ...tooHigh(sketch)]).toEqual([]);
        expect(sketch.forms.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});

/** An aim above the levels; a matrix without any is told as one that has none. */
const tooHigh = (sketch: Sketch) =>
  limitErrors(sketch).filter((error) => error.kind === 'too-high' && error.limit > 0);
