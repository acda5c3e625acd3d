import { describe, expect, test } from 'vitest';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import { broken, sample, text } from './sample.ts';

function errorsOf(data: unknown) {
  const read = readQuestionnaire(data);
  return read.ok ? [] : read.error;
}

test('[F31] a questionnaire with one of everything is read as it is', () => {
  expect(readQuestionnaire(sample())).toEqual({ ok: true, value: sample() });
});

describe('[F31] one mistake gives one error, at its place:', () => {
  const facets = ['dimensions', 0, 'facets'];
  const cases: [name: string, data: unknown, error: object][] = [
    [
      'two languages alike',
      broken([['languages', 1], 'id'], [['languages', 2], 'en']),
      { kind: 'duplicate', id: 'id', path: ['languages', 1] },
    ],
    [
      'two scales alike',
      broken([['scales', 1], sample().scales[0]]),
      { kind: 'duplicate', id: 'extent', path: ['scales', 1, 'id'] },
    ],
    [
      'two dimensions alike',
      broken([['dimensions', 2], { ...sample().dimensions[1] }]),
      { kind: 'duplicate', id: 'plain', path: ['dimensions', 2, 'id'] },
    ],
    [
      'two facets alike in one dimension',
      broken([[...facets, 2], { id: 'first', title: text('Again') }]),
      { kind: 'duplicate', id: 'first', path: [...facets, 2, 'id'] },
    ],
    [
      'a source twice in one dimension',
      broken([['dimensions', 0, 'sources', 1], 'book']),
      { kind: 'duplicate', id: 'book', path: ['dimensions', 0, 'sources', 1] },
    ],
    [
      'two items alike',
      broken([['items', 7], sample().items[6]]),
      { kind: 'duplicate', id: 'g', path: ['items', 7, 'id'] },
    ],
    [
      'two stages alike',
      broken([['items', 4, 'stages', 1, 'id'], 'plan']),
      { kind: 'duplicate', id: 'plan', path: ['items', 4, 'stages', 1, 'id'] },
    ],
    [
      'two forms alike',
      broken([['forms', 1, 'id'], 'short']),
      { kind: 'duplicate', id: 'short', path: ['forms', 1, 'id'] },
    ],
    [
      'an item twice in a form',
      broken([['forms', 0, 'items', 2], 'a']),
      { kind: 'duplicate', id: 'a', path: ['forms', 0, 'items', 2] },
    ],
    [
      'two bands alike',
      broken([['bands', 1, 'id'], 'low']),
      { kind: 'duplicate', id: 'low', path: ['bands', 1, 'id'] },
    ],
    [
      'two sources alike',
      broken([['sources', 1], sample().sources[0]]),
      { kind: 'duplicate', id: 'book', path: ['sources', 1, 'id'] },
    ],
    [
      'an unknown dimension',
      broken([['items', 2, 'dimension'], 'plane']),
      { kind: 'unknown', of: 'dimension', id: 'plane', path: ['items', 2, 'dimension'] },
    ],
    [
      'a rating of an unknown dimension',
      broken(
        [['items', 7], { ...sample().items[0], id: 'h', dimension: 'plane' }],
        [['forms', 1, 'items', 7], 'h'],
      ),
      { kind: 'unknown', of: 'dimension', id: 'plane', path: ['items', 7, 'dimension'] },
    ],
    [
      'a rating of an unknown dimension, without facet',
      broken(
        [['items', 7], { ...sample().items[0], id: 'h', dimension: 'plane', facet: undefined }],
        [['forms', 1, 'items', 7], 'h'],
      ),
      { kind: 'unknown', of: 'dimension', id: 'plane', path: ['items', 7, 'dimension'] },
    ],
    [
      'an unknown facet',
      broken(
        [['items', 7], { ...sample().items[0], id: 'h', facet: 'third' }],
        [['forms', 1, 'items', 7], 'h'],
      ),
      { kind: 'unknown', of: 'facet', id: 'third', path: ['items', 7, 'facet'] },
    ],
    [
      'a facet of another dimension',
      broken(
        [['items', 7], { ...sample().items[0], id: 'h', dimension: 'plain' }],
        [['forms', 1, 'items', 7], 'h'],
      ),
      { kind: 'unknown', of: 'facet', id: 'first', path: ['items', 7, 'facet'] },
    ],
    [
      'a rating without facet among facets',
      broken(
        [['items', 7], { ...sample().items[0], id: 'h', facet: undefined }],
        [['forms', 1, 'items', 7], 'h'],
      ),
      { kind: 'missing-facet', dimension: 'with-facets', path: ['items', 7, 'facet'] },
    ],
    [
      'an unknown scale',
      broken([['items', 0, 'scale'], 'metre']),
      { kind: 'unknown', of: 'scale', id: 'metre', path: ['items', 0, 'scale'] },
    ],
    [
      'an unknown item in a form',
      broken([['forms', 0, 'items', 1], 'z']),
      { kind: 'unknown', of: 'item', id: 'z', path: ['forms', 0, 'items', 1] },
    ],
    [
      'an unknown source',
      broken([['dimensions', 1, 'sources'], ['letter']]),
      { kind: 'unknown', of: 'source', id: 'letter', path: ['dimensions', 1, 'sources', 0] },
    ],
    [
      'a dimension without items',
      broken([['dimensions', 2], { id: 'bare', title: text('Bare'), facets: [], talk: [], sources: [] }]),
      { kind: 'empty', of: 'dimension', id: 'bare', path: ['dimensions', 2] },
    ],
    [
      'a facet without ratings',
      broken([[...facets, 2], { id: 'third', title: text('Third') }]),
      { kind: 'empty', of: 'facet', id: 'third', path: [...facets, 2] },
    ],
    [
      'an item in no form',
      broken([
        ['forms', 1, 'items'],
        ['a', 'b', 'c', 'd', 'e', 'f'],
      ]),
      { kind: 'in-no-form', id: 'g', path: ['items', 6] },
    ],
    [
      'an aim above the levels',
      broken([['items', 4, 'aim'], 3]),
      { kind: 'too-high', value: 3, limit: 2, path: ['items', 4, 'aim'] },
    ],
    [
      'a share above the whole',
      broken([
        ['limits', 'gate', 'met'],
        [3, 2],
      ]),
      { kind: 'too-high', value: 3, limit: 2, path: ['limits', 'gate', 'met'] },
    ],
    [
      'a first band above zero',
      broken([['bands', 0, 'from'], 10]),
      { kind: 'first-band', from: 10, path: ['bands', 0, 'from'] },
    ],
    [
      'a band that does not rise',
      broken([['bands', 1, 'from'], 0]),
      { kind: 'band-order', from: 0, before: 0, path: ['bands', 1, 'from'] },
    ],
    [
      'a field left out',
      broken([['version'], undefined]),
      { kind: 'shape', code: 'missing-field', path: ['version'] },
    ],
    [
      'a field misspelt',
      broken([['items', 0, 'revrsed'], true]),
      { kind: 'shape', code: 'unknown-field', path: ['items', 0, 'revrsed'] },
    ],
    [
      'words where a number belongs',
      broken([['version'], '1']),
      { kind: 'shape', code: 'wrong-type', expected: 'number', path: ['version'] },
    ],
    [
      'an unknown kind',
      broken([['items', 0, 'kind'], 'stars']),
      {
        kind: 'shape',
        code: 'wrong-value',
        allowed: ['rating', 'gate', 'ladder', 'matrix', 'step', 'open'],
        path: ['items', 0, 'kind'],
      },
    ],
    [
      'an unknown subject',
      broken([['items', 0, 'subject'], 'mayor']),
      {
        kind: 'shape',
        code: 'wrong-value',
        allowed: ['partner', 'pair', 'partnership', 'self'],
        path: ['items', 0, 'subject'],
      },
    ],
    [
      'a name with blanks',
      broken([['id'], 'my questions']),
      { kind: 'shape', code: 'wrong-format', path: ['id'] },
    ],
    [
      'a text of blanks',
      broken([['title', 'en'], '  ']),
      { kind: 'shape', code: 'wrong-format', path: ['title', 'en'] },
    ],
    [
      'a language that is none',
      broken([['title', 'English'], 'x']),
      { kind: 'shape', code: 'wrong-format', path: ['title', 'English'] },
    ],
    [
      'a scale of one point',
      broken([['scales', 0, 'points'], [text('Yes')]]),
      { kind: 'shape', code: 'too-small', limit: 2, path: ['scales', 0, 'points'] },
    ],
    [
      'a band beyond the end',
      broken([['bands', 1, 'from'], 100]),
      { kind: 'shape', code: 'too-big', limit: 100, path: ['bands', 1, 'from'] },
    ],
    [
      'a file for a later app',
      broken([['format'], 2], [['items'], 'in a way not known yet']),
      { kind: 'newer-format', format: 2, path: ['format'] },
    ],
  ];
  test.each(cases)('%s', (_, data, error) => {
    expect(errorsOf(data)).toEqual([error]);
  });
});

test('[F31] all of the items may be the share that a facet needs; no bands at all are fine', () => {
  expect(
    errorsOf(
      broken(
        [
          ['limits', 'facet', 'share'],
          [1, 1],
        ],
        [['bands'], []],
      ),
    ),
  ).toEqual([]);
});

/** The places of everything that looks like a text of two languages, found without knowing the format. */
function textPlaces(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof node !== 'object' || node === null) return [];
  const isText = Object.keys(node).join() === 'id,en';
  if (isText) return [path];
  return Object.entries(node).flatMap(([key, child]) =>
    textPlaces(child, [...path, Array.isArray(node) ? Number(key) : key]),
  );
}

test('[F31] every text, wherever it stands, needs every declared language', () => {
  const places = textPlaces(sample());
  expect(places).toHaveLength(29);
  for (const path of places) {
    expect(errorsOf(broken([[...path, 'en'], undefined]))).toEqual([
      { kind: 'missing-language', language: 'en', path },
    ]);
  }
});

test('[F31] no text may speak a language that was not declared', () => {
  for (const path of textPlaces(sample())) {
    const place = [...path, 'jv'];
    expect(errorsOf(broken([place, 'Tembung']))).toEqual([
      { kind: 'undeclared-language', language: 'jv', path: place },
    ]);
  }
});

test('[F31] all errors come at once', () => {
  const data = broken(
    [['items', 0, 'scale'], 'metre'],
    [['items', 1, 'dimension'], 'nowhere'],
    [
      ['forms', 0, 'items'],
      ['a', 'a', 'z'],
    ],
    [['bands', 0, 'from'], 60],
    [['title', 'en'], undefined],
  );
  expect(errorsOf(data).map(({ kind, path }) => [kind, path.join('.')])).toEqual([
    ['duplicate', 'forms.0.items.1'],
    ['empty', 'dimensions.0.facets.1'],
    ['unknown', 'items.0.scale'],
    ['unknown', 'items.1.dimension'],
    ['unknown', 'forms.0.items.2'],
    ['first-band', 'bands.0.from'],
    ['band-order', 'bands.1.from'],
    ['missing-language', 'title'],
  ]);
  const misshapen = broken([['version'], undefined], [['items', 0, 'text'], 'A'], [['bands'], 3]);
  expect(errorsOf(misshapen).map(({ path }) => path.join('.'))).toEqual(['version', 'items.0.text', 'bands']);
});

describe('[F31] hostile input is refused and never throws:', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const deep = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000));
  const cases: [name: string, data: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a word', 'questionnaire'],
    ['a number', Number.NaN],
    ['a function', () => sample()],
    ['a list', []],
    ['an empty object', {}],
    ['an object without prototype', Object.create(null)],
    ['a format without end', broken([['format'], Number.POSITIVE_INFINITY])],
  ];
  test.each(cases)('%s', (_, data) => {
    expect(errorsOf(data).length).toBeGreaterThan(0);
  });

  const huge: [name: string, data: unknown][] = [
    ['a very deep list', deep],
    ['a deep text', broken([['title'], deep])],
    ['a very long list', broken([['items'], Array.from({ length: 300_000 }, () => 1)])],
    ['an object that holds itself', broken([['title'], circle])],
  ];
  test.each(huge)('%s is more than a questionnaire', (_, data) => {
    expect(errorsOf(data)).toEqual([{ kind: 'too-large', path: [] }]);
  });

  test('`__proto__` as a key is named with its place and reaches no prototype', () => {
    const file = JSON.stringify(sample()).replace('"title":{', '"title":{"__proto__":{"polluted":true},');
    expect(errorsOf(JSON.parse(file))).toEqual([
      { kind: 'hostile-key', key: '__proto__', path: ['title', '__proto__'] },
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('names of the language itself are names like others', () => {
    const data = broken([['items', 0, 'scale'], 'constructor'], [['items', 2, 'dimension'], 'tostring']);
    expect(errorsOf(data).map(({ kind }) => kind)).toEqual(['unknown', 'unknown']);
    expect(errorsOf(broken([['title', 'constructor'], 'x']))).toMatchObject([{ kind: 'shape' }]);
  });
});
