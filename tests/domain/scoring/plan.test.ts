import { expect, test } from 'vitest';
import { gateSetsOf, planOf } from '#domain/scoring/plan.ts';
import { gate, questionnaireOf, rating } from './small.ts';

const mixed = questionnaireOf(
  [
    gate('agreed', 'conditions'),
    gate('signed', 'conditions'),
    rating('speaks', { dimension: 'voice', facet: 'says', subject: 'partner' }),
    rating('listens', { dimension: 'voice', facet: 'hears', subject: 'partner' }),
    rating('goal', { dimension: 'aim' }),
    rating('path', { dimension: 'aim' }),
    gate('known', 'aim'),
  ],
  { short: ['path', 'speaks', 'signed'] },
);

test('[S0] a dimension that holds only gates has no rating score', () => {
  const plan = planOf(mixed, 'all', 'partnership');
  expect(plan.dimensions.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
    ['aim', ['goal', 'path']],
  ]);
});

test('[S0] items about partners and items about the partnership are scored apart', () => {
  const plan = planOf(mixed, 'all', 'partner');
  expect(plan.dimensions.map(({ id, facets }) => [id, facets.map((facet) => facet.id)])).toEqual([
    ['voice', ['says', 'hears']],
  ]);
  expect(planOf(mixed, 'all', 'pair')).toMatchObject({ points: null, dimensions: [] });
});

test('[S2] the items are those of the form used, in its order', () => {
  const items = planOf(mixed, 'short', 'partnership').dimensions.flatMap((dimension) => dimension.items);
  expect(items.map(({ id }) => id)).toEqual(['path']);
  const turned = questionnaireOf([rating('x', { dimension: 'a' }), rating('y', { dimension: 'a' })], {
    turned: ['y', 'x'],
  });
  expect(planOf(turned, 'turned', 'partnership').dimensions[0]?.items.map(({ id }) => id)).toEqual([
    'y',
    'x',
  ]);
});

test('[S5] gates form one set a dimension, in the order of the form', () => {
  expect(gateSetsOf(mixed, 'all', 'partnership')).toEqual([
    { dimension: 'conditions', items: ['agreed', 'signed'] },
    { dimension: 'aim', items: ['known'] },
  ]);
  expect(gateSetsOf(mixed, 'short', 'partnership')).toEqual([{ dimension: 'conditions', items: ['signed'] }]);
  expect(gateSetsOf(mixed, 'all', 'partner')).toEqual([]);
});

test('a form that does not exist is a bug and throws', () => {
  expect(() => planOf(mixed, 'long', 'partner')).toThrow('no form long');
});
