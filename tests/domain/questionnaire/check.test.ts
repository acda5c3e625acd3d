import { describe, expect, test } from 'vitest';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import { broken, errorsOf, sample } from './sample.ts';

test('[F31] a questionnaire with one of everything is read as it is', () => {
  expect(readQuestionnaire(sample())).toEqual({ ok: true, value: sample() });
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

  test('what every object has is no name', () => {
    const data = broken([['items', 0, 'scale'], 'constructor']);
    expect(errorsOf(data)).toMatchObject([{ kind: 'shape', path: ['items', 0, 'scale'] }]);
    expect(errorsOf(broken([['title', 'constructor'], 'x']))).toMatchObject([{ kind: 'shape' }]);
  });
});
