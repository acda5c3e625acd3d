import { describe, expect, test } from 'vitest';
import { forPrograms, type Dataset } from '#exchange/data/dataset.ts';
import { datasets } from '#exchange/data/datasets.ts';
import { overview } from '#exchange/data/overview.ts';
import { farmers, school } from '../../features/closed-example.ts';
import { both, dataOf } from './example-input.ts';

const naming = {
  colours: { p1: '0072B2' },
  nameOf: (code: string) => code,
  sheets: [{ id: 'scores', title: { id: 'Skor', en: 'Scores' } }],
} as const;

function made({ input, raw }: ReturnType<typeof dataOf>, drop: (row: readonly unknown[]) => boolean) {
  const all = datasets(input, raw, both, 'id').find(({ id }) => id === 'scores') ?? expect.fail();
  const scores: Dataset = { ...all, rows: [...all.rows].filter((row) => !drop(row)) };
  const table = forPrograms(scores, 'id');
  const at = (id: string) => table.columns.findIndex((column) => column.id === id);
  return { sheet: overview(input, table, both.id, naming), rows: [...table.rows], at };
}

const nothing = () => false;
const hidden = (count: number) => both.id.t('data.overview.hidden', { count });

describe.each([
  ['by partner', dataOf(farmers)],
  ['anonymous', dataOf(school)],
] as const)('the overview of an example %s', (_, data) => {
  const { sheet, rows, at } = made(data, nothing);
  const blocks = sheet.blocks.slice(0, -1);

  test('each figure is one of the table of scores, of that partner and that principle', () => {
    expect(blocks.length).toBeGreaterThan(0);
    for (const { columns, rows: shown } of blocks) {
      for (const [label, ...scores] of shown.slice(0, -1)) {
        for (const [place, score] of scores.entries()) {
          const subject = columns[place + 1]?.id;
          const told = rows.some(
            (row) =>
              row[at('subject')] === subject &&
              row[at('target_title')] === label &&
              row[at('score')] === score,
          );
          expect(score === null || told, `${label} ${subject}`).toBe(true);
        }
      }
    }
  });

  test('the newest assessment comes first, and the chart is of its principles alone', () => {
    const titles = data.input.assessments.map(({ assessment }) => assessment);
    const newest = titles.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
    expect(blocks[0]?.note).toContain(newest?.title ?? '-');
    for (const { rows: shown, chart } of blocks) expect(chart?.categories.count).toBe(shown.length - 2);
  });

  test('[P1] what has no row among the scores is an empty cell, and principles keep their order', () => {
    const of = 'p1';
    const first = blocks.find(({ columns }) => columns[1]?.id === of) ?? expect.fail();
    const [principle] = first.rows[0] ?? [];
    const cut = made(data, (row) => row[at('subject')] === of && row[at('target_title')] === principle);
    const again = cut.sheet.blocks.find(({ columns }) => columns[1]?.id === of) ?? expect.fail();
    expect(again.rows.map(([label]) => label)).toEqual(first.rows.map(([label]) => label));
    expect(again.rows[0]?.[1]).toBeNull();
    expect(again.rows[1]).toEqual(first.rows[1]);
  });
});

test('[P1] it says how many partners have no column, and names nobody', () => {
  const all = made(dataOf(school), nothing);
  const cut = made(dataOf(school), (row) => row[all.at('subject')] === 'p1');
  const [first, again] = [all.sheet.blocks[0] ?? expect.fail(), cut.sheet.blocks[0] ?? expect.fail()];
  expect(again.columns).toHaveLength(first.columns.length - 1);
  expect(first.note).not.toContain(hidden(1));
  expect(again.note).toBe(`${first.note}. ${hidden(1)}`);
});

test('more partners than a chart has bars for: the table has them all, and the note says so', () => {
  const { input, raw } = dataOf(school);
  const scores = datasets(input, raw, both, 'id').find(({ id }) => id === 'scores') ?? expect.fail();
  const at = scores.variables.findIndex(({ id }) => id === 'subject');
  const own = [...scores.rows].filter((row) => row[at] === 'p1');
  const rows = Array.from({ length: 9 }, (_, place) =>
    own.map((row) => row.with(at, `p${place + 1}`)),
  ).flat();
  const [block = expect.fail()] = overview(
    input,
    forPrograms({ ...scores, rows }, 'id'),
    both.id,
    naming,
  ).blocks;
  expect(block.columns).toHaveLength(1 + 9);
  expect(block.chart?.series).toHaveLength(8);
  expect(block.note).toContain(both.id.t('data.overview.drawn', { count: 8 }));
});

test('where raw answers are in the file, it says to whom it may go', () => {
  const sheetsOf = (id: 'scores' | 'answers-wide') => ({
    ...naming,
    sheets: [{ id, title: { id: 'Skor', en: 'Scores' } }],
  });
  const noteOf = (id: 'scores' | 'answers-wide') =>
    overview(dataOf(farmers).input, null, both.id, sheetsOf(id)).blocks.at(-1)?.note;
  expect(noteOf('answers-wide')).toContain(both.id.t('data.readme.keeper'));
  expect(noteOf('scores')).not.toContain(both.id.t('data.readme.keeper'));
});

test('at the end it tells of each sheet what is on it, also where there is no score', () => {
  for (const drop of [nothing, () => true]) {
    const { sheet } = made(dataOf(farmers), drop);
    const contents = sheet.blocks.at(-1) ?? expect.fail();
    expect(contents.rows).toEqual([['Skor', both.id.t('data.tells.scores')]]);
    expect(contents.chart).toBeNull();
    expect(sheet.note).not.toBe('');
  }
  expect(made(dataOf(farmers), () => true).sheet.blocks).toHaveLength(1);
});
