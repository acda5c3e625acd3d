import { expect, test } from 'vitest';
import { readMe } from '#exchange/data/read-me.ts';
import { school } from '../../features/closed-example.ts';
import { both, dataOf } from './example-input.ts';

const content = { raw: false, charts: true, bundle: 'hasil.txt' };
const read = (language: 'id' | 'en') =>
  new TextDecoder().decode(readMe(dataOf(school).input, content, both[language]));

test('the line to cite data by names the form in words, and no form where there is but one', () => {
  expect(read('id')).toContain(
    '3 September 2026. PACTS (Singkat) versi 1 dan Sinergi versi 1. PACTS Survey.',
  );
  expect(read('en')).toContain(
    '3 September 2026. PACTS (Short) version 1 and Synergy version 1. PACTS Survey.',
  );
});
