import { defaultLimits, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Language, Text } from '#domain/questionnaire/text.ts';
import { addDimension } from './dimensions.ts';
import { addItem } from './items.ts';
import type { Sketch } from './sketch.ts';

/** The name that a questionnaire has until its title gives it one. */
const nameless = 'new';

/** Of what people see and of how far something is so. */
const usualScales = ['frequency', 'extent'];

/**
 * From nothing: one principle with one rating, both empty, in a full form; scales, bands and their words as the
 * questionnaires on the shelf have them, the first of them first.
 */
export function newSketch(languages: readonly Language[], shelf: readonly Questionnaire[]): Sketch {
  const [scales, forms] = [shelf.flatMap((one) => one.scales), shelf.flatMap((one) => one.forms)];
  const bands = shelf.find((one) => one.bands.length > 0)?.bands ?? [];
  const said = (text: Text): Text =>
    Object.fromEntries(languages.map((language) => [language, text[language] ?? '']));
  const empty: Sketch = {
    format: 1,
    id: nameless,
    version: 1,
    languages: [...languages],
    title: {},
    purpose: {},
    scales: first(scales, usualScales).map(({ id, points }) => ({ id, points: points.map(said) })),
    dimensions: [],
    items: [],
    forms: first(forms, ['full']).map(({ id, title }) => ({ id, title: said(title), items: [] })),
    limits: defaultLimits,
    bands: bands.map(({ id, from, title }) => ({ id, from, title: said(title) })),
    sources: [],
  };
  const sketch = addDimension(empty);
  return sketch.dimensions.reduce(
    (next, { id }) => addItem(next, { dimension: id, kind: 'rating', subject: 'partner' }),
    sketch,
  );
}

const first = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): T[] =>
  ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
