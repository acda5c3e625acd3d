import { expect, test } from 'vitest';
import { columnNames, unitNames, type Unit } from '#exchange/data/wide-names.ts';

const unit = (id: string, change: Partial<Unit> = {}): Unit => ({
  questionnaire: 'pacts',
  version: 1,
  id,
  measure: 'chosen',
  ...change,
});

test('a name is the item’s, dots and dashes turned into underscores', () => {
  expect(unitNames([unit('trust.1'), unit('set-up'), unit('level', { measure: 'wished' })])).toEqual([
    'trust_1',
    'set_up',
    'level_wished',
  ]);
});

test('a name begins with a letter', () => {
  expect(unitNames([unit('3-c')])).toEqual(['i_3_c']);
});

test('the questionnaire stands in the name where two share an item, the version where two versions do', () => {
  const shared = [unit('open'), unit('open', { questionnaire: '2-year' }), unit('own')];
  expect(unitNames(shared)).toEqual(['pacts_open', 'q_2_year_open', 'own']);
  expect(unitNames([unit('open'), unit('open', { version: 2 })])).toEqual(['pacts_v1_open', 'pacts_v2_open']);
});

test('no name is longer than 64 letters, and none stands twice, however long the items', () => {
  const long = 'a'.repeat(64);
  const names = columnNames([
    { unit: long, subject: 'p1_p12' },
    { unit: `${long}b`, subject: 'p1_p12' },
    { unit: 'trust', subject: 'p1' },
    { unit: 'trust', subject: 'p1' },
  ]);
  expect(new Set(names).size).toBe(4);
  expect(names.every((name) => name.length <= 64)).toBe(true);
  expect(names.slice(2)).toEqual(['trust__p1', 'trust_2__p1']);
});
