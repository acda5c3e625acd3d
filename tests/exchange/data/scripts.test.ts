import { describe, expect, test } from 'vitest';
import { datasets } from '#exchange/data/datasets.ts';
import { rScript } from '#exchange/data/r-script.ts';
import { spssScript } from '#exchange/data/spss-script.ts';
import { farmers } from '../../features/closed-example.ts';
import { both, dataOf } from './example-input.ts';

const { input, raw } = dataOf(farmers);
const tables = datasets(input, raw, both, 'id');

describe.each(['id', 'en'] as const)('scripts for %s Excel', (language) => {
  const [r, spss] = [
    rScript(tables, both, { language: 'id', dialect: language }),
    spssScript(tables, both[language], language),
  ];

  test('every table and every column is read', () => {
    for (const { id, variables } of tables) {
      expect(r).toContain(`read_one("${id}.csv"`);
      // Whoever goes on in the same session still has the functions of R
      expect(r).not.toMatch(/^(?:load|read|c|factor) <-/m);
      expect(spss).toContain(`'data/${id}.csv'`);
      for (const one of variables) {
        expect(r).toContain(`${id.replaceAll('-', '_')}$${one.id} <- called(`);
        expect(spss).toContain(`\n  ${one.id} '`);
      }
    }
  });

  test('decimals and separators are those of the files', () => {
    expect(r).toContain(language === 'id' ? 'read.csv2(' : 'read.csv(');
    expect(spss).toContain(language === 'id' ? 'DECIMAL=COMMA' : 'DECIMAL=DOT');
    expect(spss).toContain(language === 'id' ? '/DELIMITERS=";"' : '/DELIMITERS=","');
  });

  test('R knows the words of both languages, whichever the files speak', () => {
    expect(r).toContain('"mitra lain"');
    expect(r).toContain('"the other partners"');
  });

  test('−1 is no answer', () => {
    expect(spss).toContain('MISSING VALUES trust_1__p1 (-1).');
    expect(r).toContain('without(answers_wide$trust_1__p1, -1)');
  });

  test('no line of SPSS syntax is longer than SPSS reads, and no apostrophe ends a label early', () => {
    const bytes = spss.split('\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(256);
    const odd = spss.split('\n').filter((line) => (line.match(/'/g) ?? []).length % 2 === 1);
    expect(odd).toEqual([]);
  });
});

test('marks of direction in a name stand as R wants them, escaped', () => {
  const partners = input.partners.map((one) => ({ ...one, shortName: '\u202EKios\u2069' }));
  const odd = rScript(datasets({ ...input, partners }, raw, both, 'en'), both, {
    language: 'en',
    dialect: 'en',
  });
  expect(odd).toContain(String.raw`"\u202eKios\u2069`);
  expect(odd).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});

test('two codes of one label stay two in R: partners of one name', () => {
  const partners = input.partners.map((one) => ({ ...one, shortName: 'Kios' }));
  const script = rScript(datasets({ ...input, partners }, raw, both, 'en'), both, {
    language: 'en',
    dialect: 'en',
  });
  expect(script).toContain('"Kios (p1)", "Kios (p2)", "Kios (p3)"');
  expect(script).toContain('"the other partners"');
});
