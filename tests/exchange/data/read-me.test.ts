import { expect, test } from 'vitest';
import { datasets } from '#exchange/data/datasets.ts';
import { readMe } from '#exchange/data/read-me.ts';
import { school } from '../../features/closed-example.ts';
import { both, dataOf } from './example-input.ts';

const { input } = dataOf(school);
const long = 'Kita mendahulukan kepentingan bersama ketika mengambil keputusan tentang hasil kerja sama.';
const content = {
  raw: false,
  tables: datasets(input, [], both, 'id'),
  extras: ['charts/012-kita.svg', 'charts/012-kita.png', 'tables/012-kita.csv'].map((path) => ({
    path,
    title: long,
  })),
  bundle: 'hasil.txt',
};
const read = (language: 'id' | 'en', dialect: 'id' | 'en' = language) =>
  new TextDecoder().decode(readMe(input, { ...content, dialect }, both[language]));

test('every table stands there with its title and what is in it', () => {
  for (const { id, title } of content.tables) {
    expect(read('id')).toContain(
      `  data/${id}.csv\r\n      ${title.id}. ${both.id.t(`data.tells.${id}`)}\r\n`,
    );
    expect(read('en')).toContain(
      `  data/${id}.csv\r\n      ${title.en}. ${both.en.t(`data.tells.${id}`)}\r\n`,
    );
  }
});

test('every chart stands there once, by its number, with the whole of a title that its file name cuts', () => {
  expect(read('id').split(`\r\n  012  ${long}\r\n`)).toHaveLength(2);
});

test('it tells how numbers are written in CSV, and that empty is not zero', () => {
  expect(read('en', 'id')).toContain('decimals follow a comma');
  expect(read('en')).toContain('decimals follow a point');
  expect(read('id')).toContain('Kosong tidak berarti nol');
});

test('the line to cite data by names the form in words, and no form where there is but one', () => {
  expect(read('id')).toContain(
    '3 September 2026. PACTS (Singkat) versi 1 dan Sinergi versi 1. PACTS Survey.',
  );
  expect(read('en')).toContain(
    '3 September 2026. PACTS (Short) version 1 and Synergy version 1. PACTS Survey.',
  );
});

test('of an assessment where nobody is asked alone it promises nothing, and speaks of no answer sheets', () => {
  const asked = input.assessments.slice(0, 1);
  const facts = asked.map(({ assessment, ...one }) => {
    const parts = assessment.parts.map((part) =>
      Object.assign({}, part, { questionnaire: { ...part.questionnaire, joint: true } }),
    );
    return { ...one, assessment: { ...assessment, parts } };
  });
  const of = (assessments: typeof asked) =>
    new TextDecoder().decode(readMe({ ...input, assessments }, { ...content, dialect: 'en' }, both.en));
  expect(of(asked)).toMatch(/\(Anonymous\)[^]*Of anonymous assessments/);
  expect(of(facts)).not.toMatch(/anonymous/i);
});
