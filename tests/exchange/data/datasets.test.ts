import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '#domain/responses/assessment.ts';
import { forPeople, forPrograms, type Dataset } from '#exchange/data/dataset.ts';
import { datasets } from '#exchange/data/datasets.ts';
import type { DataInput, RawAnswers } from '#exchange/data/input.ts';
import { writeCsv } from '#exchange/table/csv.ts';
import { farmers, school } from '../../features/closed-example.ts';
import { both, dataOf } from './example-input.ts';

const [open, anonymous] = [dataOf(farmers), dataOf(school)];
const tablesOf = ({ input, raw }: typeof open) => datasets(input, raw, both, 'en');

const named = (tables: readonly Dataset[], id: string): Dataset =>
  tables.find((one) => one.id === id) ?? expect.fail(`no table ${id}`);

/** Rows by the names of their columns. */
const rowsOf = ({ variables, rows }: Dataset) =>
  [...rows].map((row) => Object.fromEntries(variables.map(({ id }, place) => [id, row[place]])));

const textOf = (tables: readonly Dataset[]): string =>
  tables.map((one) => new TextDecoder().decode(writeCsv(forPrograms(one, 'en'), 'en'))).join('\n');

const idsIn = (text: string): readonly string[] => text.match(/[0-9a-f]{32,}/g) ?? [];

describe('what may leave', () => {
  test('[P1] of an anonymous assessment there is no table of raw answers at all', () => {
    const ids = tablesOf(anonymous).map(({ id }) => id);
    expect(ids).not.toContain('answers-long');
    expect(ids).not.toContain('answers-wide');
    expect(ids).toEqual(expect.arrayContaining(['scores', 'distributions', 'texts', 'codebook']));
  });

  test('[P1] answers of an anonymous assessment do not even fit in', () => {
    const fits: Assessment extends RawAnswers['assessment'] ? true : false = false;
    const isAnonymous: Assessment & { readonly mode: 'anonymous' } extends RawAnswers['assessment']
      ? true
      : false = false;
    expect([fits, isAnonymous]).toEqual([false, false]);
  });

  test('[P2] no id of a person, a response, an assessment or a device is in any table', () => {
    for (const one of [open, anonymous]) expect(idsIn(textOf(tablesOf(one)))).toEqual([]);
  });

  test('[P2] no time of day is in any table, and no pairing code', () => {
    const text = textOf([...tablesOf(open), ...tablesOf(anonymous)]);
    expect(text).not.toMatch(/\d{2}:\d{2}/);
    expect(text).not.toContain('pairing');
  });

  test('figures of one’s own answers are refused', () => {
    const [occasion = expect.fail(), ...others] = open.input.assessments;
    const [released = expect.fail()] = occasion.released;
    const [cell = expect.fail()] = Object.values(released.cells);
    const own = { ...released, cells: { 'partnership|own|overall|overall': cell } };
    const input: DataInput = { ...open.input, assessments: [{ ...occasion, released: [own] }, ...others] };
    expect(() => datasets(input, [], both, 'en')).toThrow('own answers');
  });

  test('[P2] comments are those that were released, no fewer and no more', () => {
    const told = anonymous.input.assessments.flatMap(({ released }) =>
      released.flatMap(({ comments }) => comments.flatMap(({ texts }) => texts)),
    );
    const rows = rowsOf(named(tablesOf(anonymous), 'texts')).filter(({ source }) => source === 'comment');
    expect(new Set(rows.map(({ text }) => text))).toEqual(new Set(told));
    expect(rows).toHaveLength(told.length);
    expect(rows.length).toBeGreaterThan(3);
  });
});

describe('the same input gives the same bytes', () => {
  test('in whatever order assessments, partners and responses come', () => {
    const turned = (raw: readonly RawAnswers[]) =>
      raw.map(({ assessment, counted }) => ({
        assessment,
        counted: { ...counted, responses: counted.responses.toReversed() },
      }));
    const input = {
      ...open.input,
      partners: open.input.partners.toReversed(),
      assessments: open.input.assessments.toReversed(),
    };
    expect(textOf(datasets(input, turned(open.raw), both, 'en'))).toBe(textOf(tablesOf(open)));
  });

  test('in whatever order the figures were worked out', () => {
    const input = {
      ...anonymous.input,
      assessments: anonymous.input.assessments.toReversed().map((one) =>
        Object.assign({}, one, {
          released: one.released.toReversed().map((each) =>
            Object.assign({}, each, {
              cells: Object.fromEntries(Object.entries(each.cells).toReversed()),
            }),
          ),
        }),
      ),
    };
    expect(textOf(datasets(input, [], both, 'en'))).toBe(textOf(tablesOf(anonymous)));
  });

  test('rows can be read twice', () => {
    for (const { rows } of tablesOf(open)) expect([...rows]).toEqual([...rows]);
  });
});

describe.each([
  ['by partner', open],
  ['anonymous', anonymous],
])('tables of an example %s', (_, one) => {
  const tables = tablesOf(one);

  test('each row has a value for each column, of its kind', () => {
    for (const { id, variables, rows } of tables) {
      for (const row of rows) {
        expect(row, id).toHaveLength(variables.length);
        for (const [place, value] of row.entries()) {
          const { kind } = variables[place] ?? expect.fail();
          if (value !== null) expect(typeof value).toBe(kind === 'number' ? 'number' : 'string');
        }
      }
    }
  });

  test('names are legal in R and SPSS, and each stands once in its table', () => {
    for (const { variables } of tables) {
      const names = variables.map(({ id }) => id);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,62}[a-z0-9]$|^[a-z]$/);
    }
  });

  test('whatever stands in a column of codes is one of its codes', () => {
    for (const { variables, rows } of tables) {
      for (const row of rows) {
        for (const [place, value] of row.entries()) {
          const codes = variables[place]?.codes;
          if (codes && value !== null) expect(codes.map(({ code }) => code)).toContain(value);
        }
      }
    }
  });

  test('the codebook tells every column of every table, itself among them', () => {
    const told = rowsOf(named(tables, 'codebook')).map(({ table, variable }) => `${table} ${variable}`);
    expect(told).toEqual(tables.flatMap(({ id, variables }) => variables.map((each) => `${id} ${each.id}`)));
  });

  test.each(['id', 'en'] as const)('CSV for %s Excel is read back value by value', (dialect) => {
    for (const dataset of tables) {
      const table = forPrograms(dataset, dialect);
      const text = new TextDecoder().decode(writeCsv(table, dialect));
      const parsed = Papa.parse<string[]>(text, {
        delimiter: dialect === 'id' ? ';' : ',',
        skipEmptyLines: true,
      });
      expect(parsed.errors).toEqual([]);
      const [head, ...body] = parsed.data;
      expect(head).toEqual(table.columns.map(({ id }) => id));
      const read = body.map((row) =>
        row.map((field, place) => {
          if (field === '') return null;
          if (table.columns[place]?.kind !== 'number') return field;
          return Number(dialect === 'id' ? field.replace(',', '.') : field);
        }),
      );
      expect(read).toEqual([...table.rows]);
    }
  });

  test('for people heads and codes are words', () => {
    const table = forPeople(named(tables, 'scores'), 'en');
    expect(table.columns.map(({ label }) => label)).toContain('About whom');
    const [row = []] = table.rows;
    expect(row).toContain('the other partners');
    expect(row).toContain(one === open ? 'Farmers' : 'School');
    expect(row).toContain('PACTS');
    expect(row).not.toContain('pacts');
  });

  test('for people yes and no are words, points are numbers', () => {
    const of = (id: string) => {
      const { columns, rows } = forPeople(named(tables, id), 'en');
      return (name: string) => {
        const place = columns.findIndex((column) => column.id === name);
        return [columns[place]?.kind, ...new Set([...rows].map((row) => row[place]))];
      };
    };
    expect(of('items')('reversed')).toContain('no');
    expect(of('items')('reversed')[0]).toBe('text');
    expect(of('points')('point')).toContain(1);
    expect(of('points')('point')[0]).toBe('number');
    if (one === open) expect(of('answers-wide')('trust_1__p1')[0]).toBe('number');
  });

  test('for people codes stand behind the figures where the title is there too', () => {
    const ids = forPeople(named(tables, 'scores'), 'en').columns.map(({ id }) => id);
    expect(ids.slice(0, 8)).toEqual([
      'assessment',
      'date',
      'questionnaire',
      'subject',
      'group',
      'group_of',
      'level',
      'target_title',
    ]);
    expect(ids[8]).toBe('score');
    expect(ids.slice(-5)).toEqual(['version', 'form', 'target', 'dimension', 'dimension_title']);
    expect(forPrograms(named(tables, 'scores'), 'en').columns[3]?.id).toBe('version');
  });

  test('no two codes of a list say the same: R would take them for one', () => {
    for (const { id, variables } of tables) {
      for (const { id: name, kind, codes } of variables) {
        if (kind !== 'text' || !codes) continue;
        for (const language of ['id', 'en'] as const) {
          const labels = codes.map(({ label }) => label[language]);
          expect(new Set(labels).size, `${id} ${name} ${language}`).toBe(codes.length);
        }
      }
    }
  });
});

test('partners of one short name have their codes behind it, wherever they are named', () => {
  const partners = open.input.partners.map((one) => ({ ...one, shortName: 'Tani' }));
  const tables = datasets({ ...open.input, partners }, open.raw, both, 'en');
  const labels = named(tables, 'scores')
    .variables.find(({ id }) => id === 'subject')
    ?.codes?.map(({ label }) => label.en);
  expect(labels?.slice(0, 2)).toEqual(['Tani (p1)', 'Tani (p2)']);
});

test('a partner may be called what another one is with its code', () => {
  const called = ['Tani', 'Tani', 'Tani (p2)'];
  const partners = open.input.partners.map((one, place) => ({ ...one, shortName: called[place] ?? 'Kios' }));
  const tables = datasets({ ...open.input, partners }, open.raw, both, 'en');
  const codes = named(tables, 'scores').variables.find(({ id }) => id === 'subject')?.codes ?? [];
  const labels = codes.map(({ label }) => label.en);
  expect(labels.slice(0, 3)).toEqual(['Tani (p1)', 'Tani (p2) (p2)', 'Tani (p2) (p3)']);
  expect(new Set(labels).size).toBe(labels.length);
});

test('a partner whose name is the word for the partnership has its code behind it, and so has the partnership', () => {
  const all = both.en.t('data.subject.partnership');
  const partners = open.input.partners.map((one, place) => (place === 0 ? { ...one, shortName: all } : one));
  const tables = datasets({ ...open.input, partners }, open.raw, both, 'en');
  const codes = named(tables, 'scores').variables.find(({ id }) => id === 'subject')?.codes ?? [];
  const called = codes.filter(({ label }) => label.en.startsWith(all)).map(({ label }) => label.en);
  expect(called).toEqual([`${all} (p1)`, `${all} (partnership)`]);
});

test('a change tells the day before, also of an assessment that is not among the chosen', () => {
  const [last = expect.fail(), ...others] = anonymous.input.assessments.toSorted((a, b) =>
    a.assessment.date < b.assessment.date ? 1 : -1,
  );
  const before = last.released.flatMap((one) => one.before ?? [])[0] ?? expect.fail();
  const day = others.find(({ assessment }) => assessment.id === before)?.assessment.date ?? expect.fail();
  const alone = { ...anonymous.input, assessments: [last] };
  const changesOf = (input: DataInput) => rowsOf(named(datasets(input, [], both, 'en'), 'changes'));
  const told = (input: DataInput) =>
    new Set(
      changesOf(input)
        .filter(({ assessment, questionnaire }) => assessment !== 1 || questionnaire === 'pacts')
        .map(({ before: number, before_date }) => `${number} ${before_date}`),
    );
  expect(told({ ...alone, days: { [before]: day } })).toEqual(new Set([`null ${day}`]));
  expect(told(alone)).toEqual(new Set(['null null']));
  expect([...told(anonymous.input)].some((one) => one.endsWith(` ${day}`) && !one.startsWith('null'))).toBe(
    true,
  );
});

describe('figures', () => {
  test('each mean that was released has its row, as exact as it was', () => {
    const means = anonymous.input.assessments.flatMap(({ released }) =>
      released.flatMap(({ cells }) => Object.values(cells).map(({ mean }) => mean)),
    );
    const rows = rowsOf(named(tablesOf(anonymous), 'scores'));
    expect(new Set(rows.map(({ mean }) => mean))).toEqual(new Set(means));
    expect(rows).toHaveLength(means.length);
  });

  test('a score is the mean on 0 to 100', () => {
    for (const { mean, points, score } of rowsOf(named(tablesOf(open), 'scores')))
      expect(Number(score)).toBeCloseTo(((Number(mean) - 1) / (Number(points) - 1)) * 100, 8);
  });

  test('a line break in what people wrote is a blank in files for programs', () => {
    const [occasion = expect.fail()] = anonymous.input.assessments;
    const questionnaire = occasion.assessment.parts[0]?.questionnaire ?? expect.fail();
    const item = questionnaire.items[0]?.id ?? expect.fail();
    const note = { assessment: occasion.assessment.id, questionnaire: questionnaire.id, item, stamps: {} };
    const input = {
      ...anonymous.input,
      assessments: [{ ...occasion, notes: [{ ...note, text: 'one\r\n two\u2028three' }] }],
    };
    const texts = named(datasets(input, [], both, 'en'), 'texts');
    const lines = [...forPrograms(texts, 'en').rows].map((row) => row.at(-1));
    expect(lines).toContain('one two three');
  });
});
