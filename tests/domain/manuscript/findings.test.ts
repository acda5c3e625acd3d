import { describe, expect, test } from 'vitest';
import { findings } from '#domain/manuscript/findings.ts';
import { finished } from '#domain/manuscript/finished.ts';
import { replaced } from '#domain/manuscript/list.ts';
import { mendable } from '#domain/manuscript/mendable.ts';
import { newSketch } from '#domain/manuscript/new-sketch.ts';
import { Sketch } from '#domain/manuscript/sketch.ts';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { sample, text } from '../questionnaire/sample.ts';

const whole: Sketch = Questionnaire.parse(sample());
const codes = (sketch: Sketch) => findings(sketch).map(({ path, ...fault }) => [path.join('.'), fault.kind]);

test('a questionnaire that holds has none', () => {
  expect(findings(whole)).toEqual([]);
  expect(finished(whole)).toEqual({ ok: true, value: whole });
});

describe('from nothing', () => {
  const sketch = newSketch(['id', 'en'], [whole]);

  test('all that is missing is told at once, each with the field that lacks it', () => {
    expect(codes(sketch)).toEqual(
      ['title', 'purpose', 'dimensions.0.title', 'items.0.text'].flatMap((field) => [
        [`${field}.id`, 'missing-language'],
        [`${field}.en`, 'missing-language'],
      ]),
    );
    expect(finished(sketch)).toEqual({ ok: false, error: findings(sketch) });
  });

  test('with these few words it is a questionnaire', () => {
    const written: Sketch = {
      ...sketch,
      title: text('Market'),
      purpose: text('To see'),
      dimensions: replaced(sketch.dimensions, 0, (one) => ({ ...one, title: text('Clean') })),
      items: replaced(sketch.items, 0, (one) => ({ ...one, text: text('Swept.') })),
    };
    expect(findings(written)).toEqual([]);
    expect(finished(written)).toEqual({ ok: true, value: written });
  });
});

describe('empty', () => {
  test('words in one language are missing there, empty or not there at all', () => {
    expect(codes({ ...whole, title: { id: 'Judul', en: ' ' } })).toEqual([['title.en', 'missing-language']]);
    expect(codes({ ...whole, title: { id: 'Judul' } })).toEqual([['title.en', 'missing-language']]);
  });

  test('what can be left out, and is in every language, is left out', () => {
    const [first, ...others] = whole.dimensions;
    if (!first) throw new Error('the sample has dimensions');
    const blank = { id: '', en: '  ' };
    const sketch: Sketch = {
      ...whole,
      audience: blank,
      dimensions: [
        {
          ...first,
          description: blank,
          facets: first.facets.map((facet) => ({ ...facet, description: {} })),
          talk: [{}, text('What happened?'), blank],
        },
        ...others,
      ],
      sources: whole.sources.map((source) => ({ ...source, author: ' ' })),
    };
    expect(findings(sketch)).toEqual([]);
    const { audience: _audience, ...rest } = whole;
    const { description: _description, ...plain } = first;
    expect(finished(sketch)).toEqual({
      ok: true,
      value: {
        ...rest,
        dimensions: [
          {
            ...plain,
            facets: first.facets.map(({ id, title }) => ({ id, title })),
            talk: [text('What happened?')],
          },
          ...others,
        ],
        sources: whole.sources.map(({ id, title, year }) => ({ id, title, year })),
      },
    });
  });

  test('what can be left out is whole where it is begun', () => {
    expect(codes({ ...whole, audience: { id: 'Semua', en: '' } })).toEqual([
      ['audience.en', 'missing-language'],
    ]);
  });

  test('lists and names have their own places', () => {
    const [scale] = whole.scales;
    const [source] = whole.sources;
    if (!scale || !source) throw new Error('the sample has them');
    expect(codes({ ...whole, scales: [{ ...scale, points: [text('Only')] }] })).toEqual([
      ['scales.0.points', 'shape'],
    ]);
    expect(codes({ ...whole, sources: [{ ...source, title: '' }] })).toEqual([['sources.0.title', 'shape']]);
    expect(
      codes({ ...whole, forms: whole.forms.map((form, f) => ({ ...form, items: f ? form.items : [] })) }),
    ).toEqual([['forms.0.items', 'shape']]);
  });

  test('nothing at all is told as what is missing, not as a mistake of the shape', () => {
    const bare = { ...whole, dimensions: [], items: [], forms: [], scales: [], bands: [], languages: [] };
    expect(codes(bare)).toEqual(
      expect.arrayContaining([
        ['dimensions', 'shape'],
        ['items', 'shape'],
        ['forms', 'shape'],
      ]),
    );
  });
});

test('references, numbers and joint answers are looked at while words are still missing', () => {
  const sketch: Sketch = {
    ...whole,
    joint: true,
    title: {},
    items: whole.items.map((item, i) => (i === 0 && item.kind === 'rating' ? { ...item, scale: '' } : item)),
    bands: [{ id: 'low', from: 10, title: text('Low') }],
  };
  const found = codes(sketch);
  expect(found).toContainEqual(['title.id', 'missing-language']);
  expect(found).toContainEqual(['items.0.scale', 'unknown']);
  expect(found).toContainEqual(['bands.0.from', 'first-band']);
  expect(found).toContainEqual(['items.0', 'not-joint']);
  expect(found.filter(([path]) => path === 'items.0.scale')).toHaveLength(1);
});

describe('a sketch', () => {
  test('may be empty in every place where a person still has to write', () => {
    expect(Sketch.safeParse(newSketch(['id', 'en'], [whole])).success).toBe(true);
    expect(Sketch.safeParse({ ...whole, items: [], dimensions: [], forms: [], scales: [] }).success).toBe(
      true,
    );
    const band = { id: 'low', from: 100, title: {} };
    expect(Sketch.safeParse({ ...whole, bands: [band] }).success).toBe(true);
  });

  test.each([
    ['a field that no questionnaire has', { ...whole, colour: 'red' }],
    ['a number where words belong', { ...whole, title: { id: 3 } }],
    ['half a fraction', { ...whole, limits: { ...whole.limits, facet: { all: 2, share: [1] } } }],
    ['a text without end', { ...whole, title: { id: 'a'.repeat(2001), en: 'b' } }],
    [
      'more languages than anybody speaks',
      { ...whole, languages: Array.from({ length: 30_000 }, () => 'id') },
    ],
    ['an id that is none', { ...whole, id: 'Not An Id' }],
    ['nothing', null],
  ])('[F22] is not %s', (_, data) => {
    expect(Sketch.safeParse(data).success).toBe(false);
  });
});

describe('a questionnaire that does not hold can be gone on with', () => {
  test('where all that is wrong has a field', () => {
    const sketch = { ...whole, title: {}, bands: [{ id: 'low', from: 5, title: text('Low') }] };
    expect(mendable(sketch)).toEqual(sketch);
  });

  test.each([
    ['two things of one name', { ...whole, scales: [...whole.scales, ...whole.scales] }],
    ['words in a language that it does not have', { ...whole, title: { ...whole.title, jv: 'Tuladha' } }],
    [
      'a form that asks what is not there',
      { ...whole, forms: [{ id: 'x', title: text('X'), items: ['z'] }] },
    ],
    ['what no questionnaire has', { ...whole, colour: 'red' }],
    ['an item without a name', { ...whole, items: replaced(whole.items, 0, (one) => ({ ...one, id: '' })) }],
    ['no name of its own', { ...whole, id: '' }],
    ['a version that is no number of one', { ...whole, version: 0 }],
    ['a language without a name', { ...whole, languages: [...whole.languages, ''] }],
  ])('not with %s', (_, data) => {
    expect(mendable(data)).toBeNull();
  });
});
