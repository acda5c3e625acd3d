import { expect, test } from 'vitest';
import type { Assessment } from '#domain/responses/assessment.ts';
import { loadLibrary, loadShelves } from '#features/assessment/library.ts';
import { startValues } from '#features/assessment/start-values.ts';
import en from '#i18n/words/en.json';
import { makeWords } from '#i18n/words.ts';
import { assessment, idOf } from '../domain/responses/made.ts';

const library = await loadLibrary();
const shelves = await loadShelves();
const words = makeWords('en', en);
const named = (id: string) => library.find((one) => one.id === id) ?? expect.fail(id);

const conditions = named('partnership-conditions');
const last: Assessment = {
  ...assessment,
  parts: [
    { questionnaire: named('pacts'), form: 'short' },
    { questionnaire: conditions, form: 'full' },
  ],
  mode: 'anonymous',
  k: 4,
};
const partners = assessment.expected.map(({ partner }) => ({
  id: partner,
  partnership: assessment.partnership,
  name: partner,
  shortName: partner.slice(-4),
  sector: 'other' as const,
  sign: 0,
  order: 0,
  archived: false,
  stamps: {},
}));
const start = { assessment: idOf(500), partners, last, settled: [], library, shelves, use: null };

test('the next time asks what was asked before', () => {
  expect(startValues(start, words)).toMatchObject({
    parts: ['pacts:short', 'partnership-conditions:full'],
    mode: 'anonymous',
    k: 4,
  });
});

test('what all settled together is not asked again, unless it is chosen', () => {
  const settled = [conditions];
  expect(startValues({ ...start, settled }, words).parts).toEqual(['pacts:short']);
  expect(startValues({ ...start, settled, use: 'partnership-conditions:full' }, words).parts).toEqual([
    'partnership-conditions:full',
  ]);
});

test('where nothing else was asked, it begins as the first time', () => {
  const only = { ...last, parts: [{ questionnaire: conditions, form: 'full' }] };
  expect(startValues({ ...start, last: only, settled: [conditions] }, words).parts).toEqual(['pacts:short']);
});
