import { describe, expect, test } from 'vitest';
import { broken, errorsOf, sample, text, withRating } from './sample.ts';

describe('[F31] one mistake in a name gives one error, at its place:', () => {
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
      'a stage named like an item',
      broken([['items', 6, 'id'], 'e.plan'], [['forms', 1, 'items', 6], 'e.plan']),
      { kind: 'duplicate', id: 'e.plan', path: ['items', 4, 'stages', 0, 'id'] },
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
      withRating({ dimension: 'plane' }),
      { kind: 'unknown', of: 'dimension', id: 'plane', path: ['items', 7, 'dimension'] },
    ],
    [
      'a rating of an unknown dimension, without facet',
      withRating({ dimension: 'plane', facet: undefined }),
      { kind: 'unknown', of: 'dimension', id: 'plane', path: ['items', 7, 'dimension'] },
    ],
    [
      'an unknown facet',
      withRating({ facet: 'third' }),
      { kind: 'unknown', of: 'facet', id: 'third', path: ['items', 7, 'facet'] },
    ],
    [
      'a facet of another dimension',
      withRating({ dimension: 'plain' }),
      { kind: 'unknown', of: 'facet', id: 'first', path: ['items', 7, 'facet'] },
    ],
    [
      'a rating without facet among facets',
      withRating({ facet: undefined }),
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
  ];
  test.each(cases)('%s', (_, data, error) => {
    expect(errorsOf(data)).toEqual([error]);
  });
});
