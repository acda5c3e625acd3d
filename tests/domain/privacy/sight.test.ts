import { expect, test } from 'vitest';
import { sightOf } from '#domain/privacy/sight.ts';

const rules = { k: 3, partners: 4, weighting: 'respondent', judging: [4, 4, 4, 4] } as const;

test('[P2] a mean needs k people who gave a number', () => {
  expect(sightOf([2], 'self', rules)).toBe('nothing');
  expect(sightOf([3], 'self', rules)).toBe('mean');
  expect(sightOf([], 'peers', rules)).toBe('nothing');
  expect(sightOf([3], 'self', { ...rules, k: 4 })).toBe('nothing');
  expect(sightOf([4], 'self', { ...rules, k: 4 })).toBe('mean');
});

test('[P2] from outside and about the whole two partners have to judge where three or more take part', () => {
  expect(sightOf([4], 'peers', rules)).toBe('nothing');
  expect(sightOf([9], 'all', rules)).toBe('nothing');
  expect(sightOf([4], 'peers', { ...rules, partners: 3 })).toBe('nothing');
  expect(sightOf([4], 'peers', { ...rules, partners: 2 })).toBe('mean');
  expect(sightOf([4], 'self', rules)).toBe('mean');
});

test('[P2] where several partners judge, k people remain without any one of them', () => {
  expect(sightOf([3, 2], 'peers', rules)).toBe('nothing');
  expect(sightOf([3, 3], 'peers', rules)).toBe('spread');
  expect(sightOf([2, 1, 1], 'peers', rules)).toBe('nothing');
  expect(sightOf([1, 1, 1, 1], 'peers', rules)).toBe('mean');
  expect(sightOf([9, 2], 'all', { ...rules, partners: 2 })).toBe('nothing');
});

test('[P2] spread, counts and shares need five people besides', () => {
  expect(sightOf([2, 2], 'all', { ...rules, k: 2, partners: 2 })).toBe('mean');
  expect(sightOf([2, 1, 1], 'all', { ...rules, k: 2 })).toBe('mean');
  expect(sightOf([2, 1, 2], 'all', rules)).toBe('spread');
  expect(sightOf([4], 'self', rules)).toBe('mean');
  expect(sightOf([5], 'self', rules)).toBe('spread');
});

test('[P6] each partner one voice only where each judging partner has k people', () => {
  const eachPartner = { ...rules, weighting: 'partner' } as const;
  expect(sightOf([3, 3, 3], 'peers', eachPartner)).toBe('spread');
  expect(sightOf([4, 4, 2], 'peers', eachPartner)).toBe('nothing');
  expect(sightOf([4, 4, 2], 'peers', rules)).toBe('spread');
  expect(sightOf([1, 4, 4], 'peers', eachPartner)).toBe('nothing');
});
