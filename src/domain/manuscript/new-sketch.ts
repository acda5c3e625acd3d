import { defaultLimits, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Language, Text } from '#domain/questionnaire/text.ts';
import { addDimension } from './dimensions.ts';
import { addItem } from './items.ts';
import type { Sketch } from './sketch.ts';

/** The usual words, as a questionnaire on the shelf has them. */
export type Usual = Pick<Questionnaire, 'scales' | 'bands' | 'forms'>;

/** The name that a questionnaire has until its title gives it one. */
const nameless = 'new';

/** From nothing: one principle with one rating, both empty, in a full form, with the usual scales, bands and limits. */
export function newSketch(languages: readonly Language[], { scales, bands, forms }: Usual): Sketch {
  const said = (text: Text): Text =>
    Object.fromEntries(languages.map((language) => [language, text[language] ?? '']));
  const empty: Sketch = {
    format: 1,
    id: nameless,
    version: 1,
    languages: [...languages],
    title: {},
    purpose: {},
    scales: scales.map(({ id, points }) => ({ id, points: points.map(said) })),
    dimensions: [],
    items: [],
    forms: forms
      .filter(({ id }) => id === 'full')
      .map(({ id, title }) => ({ id, title: said(title), items: [] })),
    limits: defaultLimits,
    bands: bands.map((band) => ({ ...band, title: said(band.title) })),
    sources: [],
  };
  const sketch = addDimension(empty);
  return sketch.dimensions.reduce(
    (next, { id }) => addItem(next, { dimension: id, kind: 'rating', subject: 'partner' }),
    sketch,
  );
}
