import { describe, expect, test } from 'vitest';
import { broken, errorsOf, sample, text } from './sample.ts';

describe('[F31] one wrong value gives one error, at its place:', () => {
  const cases: [name: string, data: unknown, error: object][] = [
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
      'a version before the first',
      broken([['version'], 0]),
      { kind: 'shape', code: 'too-small', limit: 1, path: ['version'] },
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

test('[F31] what all settle together are gates and steps about the whole, and nothing else', () => {
  expect(errorsOf(broken([['joint'], true]))).toEqual([
    { kind: 'not-joint', id: 'a', path: ['items', 0] },
    { kind: 'not-joint', id: 'b', path: ['items', 1] },
    { kind: 'not-joint', id: 'd', path: ['items', 3] },
    { kind: 'not-joint', id: 'e', path: ['items', 4] },
    { kind: 'not-joint', id: 'f', path: ['items', 5] },
    { kind: 'not-joint', id: 'g', path: ['items', 6] },
  ]);
  const fact = sample().items.find(({ id }) => id === 'c');
  const facts = [fact, { ...fact, id: 'f', kind: 'step' }];
  const joint = broken(
    [['joint'], true],
    [['items'], facts],
    [['dimensions'], sample().dimensions.slice(1)],
    [['forms'], [{ id: 'full', title: text('Full'), items: ['c', 'f'] }]],
  );
  expect(errorsOf(joint)).toEqual([]);
  expect(errorsOf(broken([['joint'], false]))).toMatchObject([{ kind: 'shape', code: 'wrong-value' }]);
});
