import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inGroup } from '#domain/scoring/group.ts';
import { sheetOf } from '#domain/scoring/sheet.ts';
import { cellsOf } from './cells-of.ts';
import { questionnaireOf, rating, sheet } from './small.ts';

const two = questionnaireOf([
  rating('one', { dimension: 'd', facet: 'first' }),
  rating('two', { dimension: 'd', facet: 'second' }),
]);

const about = (one: number | 'cannot-judge', second: number | 'cannot-judge') => ({
  partnership: { one, two: second },
});

test('[S0] the principle of each respondent comes before the mean over respondents', () => {
  const sheets = [sheet('x', 'A', about(5, 'cannot-judge')), sheet('y', 'A', about(1, 1))];
  const cells = cellsOf(two, sheets, 'partnership', 'all', 'respondent');
  expect(cells.facet.get('first')?.estimate?.mean).toBe(3);
  expect(cells.facet.get('second')?.estimate?.mean).toBe(1);
  expect(cells.dimension.get('d')?.estimate).toMatchObject({ mean: 1, n: 1 });
});

const single = questionnaireOf([rating('one', { dimension: 'd' })]);

/** The vector: partners of five, two and one. */
const vector = [
  ...[4, 4, 5, 3, 4].map((one, i) => sheet(`a${i}`, 'A', { partnership: { one } })),
  ...[2, 3].map((one, i) => sheet(`b${i}`, 'B', { partnership: { one } })),
  sheet('c', 'C', { partnership: { one: 5 } }),
];

test('[R2] each judging partner has one voice, however many people spoke for it', () => {
  const cells = cellsOf(single, vector, 'partnership', 'all', 'partner');
  const result = cells.item.get('one')?.estimate;
  expect(result?.mean).toBeCloseTo(3.833333, 6);
  expect(result?.interval?.[0]).toBeCloseTo(3.043347, 6);
  expect(result?.interval?.[1]).toBeCloseTo(4.62332, 6);
  expect(result).toMatchObject({ n: 8, judges: 3, df: 5 });
  expect(cells.dimension.get('d')?.estimate).toEqual(result);
});

test('[R2] the other weighting gives each respondent one voice', () => {
  const cells = cellsOf(single, vector, 'partnership', 'all', 'respondent');
  expect(cells.item.get('one')?.estimate).toMatchObject({ mean: 3.75, n: 8, judges: 3, df: 7 });
});

const aboutPeers = questionnaireOf([rating('one', { dimension: 'd', subject: 'partner' })]);
const judged = (person: string, partner: string, values: Record<string, number>) =>
  sheet(
    person,
    partner,
    Object.fromEntries(Object.entries(values).map(([whom, one]) => [`partner:${whom}`, { one }])),
  );
const ring = [
  judged('a', 'A', { A: 5, B: 2, C: 3 }),
  judged('b1', 'B', { A: 2, B: 4, C: 3 }),
  judged('b2', 'B', { A: 4, B: 5 }),
  judged('c', 'C', { A: 1, B: 3, C: 1 }),
];

test('[R1] self answers never enter the mean of the peers, nor the other way round', () => {
  const peers = cellsOf(aboutPeers, ring, 'partner:B', 'peers', 'partner').item.get('one');
  expect(peers?.estimate).toMatchObject({ mean: 2.5, n: 2, judges: 2 });
  const self = cellsOf(aboutPeers, ring, 'partner:B', 'self', 'partner').item.get('one');
  expect(self?.estimate).toMatchObject({ mean: 4.5, n: 2, judges: 1 });
});

test('[R1] there is no group that would mix them: asking for one is a bug and throws', () => {
  expect(() => inGroup(ring, 'partner:B', 'all')).toThrow('no group all');
  expect(() => inGroup(ring, 'partnership', 'peers')).toThrow('no group peers');
});

test('[R2] a peer score is the mean within each judging partner, then over them', () => {
  const cell = cellsOf(aboutPeers, ring, 'partner:A', 'peers', 'partner').item.get('one');
  expect(cell?.estimate?.mean).toBe(2);
  expect(cell?.judges.map(({ n, mean }) => [n, mean])).toEqual([
    [2, 3],
    [1, 1],
  ]);
  const plain = cellsOf(aboutPeers, ring, 'partner:A', 'peers', 'respondent').item.get('one');
  expect(plain?.estimate?.mean).toBeCloseTo(7 / 3, 9);
});

test('[S3] nobody answered: no cell has an estimate', () => {
  const cells = cellsOf(two, [sheet('x', 'A', {})], 'partnership', 'all', 'partner');
  expect(cells.overall).toEqual({ judges: [], estimate: null });
  expect([...cells.dimension.values(), ...cells.facet.values(), ...cells.item.values()]).toEqual(
    Array.from({ length: 5 }, () => ({ judges: [], estimate: null })),
  );
});

const dimensions = questionnaireOf([rating('one', { dimension: 'd' }), rating('two', { dimension: 'e' })]);

test('[S4] the same people behind every dimension: the overall is theirs, with its interval', () => {
  const sheets = [about(5, 3), about(4, 2), about(3, 3), about(4, 4), about(5, 5)].map((values, i) =>
    sheet(`p${i}`, 'A', values),
  );
  const { overall } = cellsOf(dimensions, sheets, 'partnership', 'all', 'partner');
  expect(overall.judges).toEqual([{ n: 5, mean: 3.8, squares: expect.closeTo(2.8, 9) }]);
  expect(overall.estimate).toMatchObject({ mean: 3.8, n: 5, df: 4 });
  expect(overall.estimate?.interval).not.toBeNull();
});

test('[S4] different people behind the dimensions: the mean of the dimensions, without interval', () => {
  const sheets = [
    about(5, 3),
    about(4, 2),
    about(3, 3),
    about(4, 4),
    about(5, 5),
    about(1, 'cannot-judge'),
  ].map((values, i) => sheet(`p${i}`, 'A', values));
  const cells = cellsOf(dimensions, sheets, 'partnership', 'all', 'respondent');
  expect(cells.dimension.get('d')?.estimate).toMatchObject({ mean: 22 / 6, n: 6 });
  expect(cells.dimension.get('e')?.estimate).toMatchObject({ mean: 3.4, n: 5 });
  expect(cells.overall.judges).toEqual([]);
  expect(cells.overall.estimate).toEqual({
    mean: expect.closeTo((22 / 6 + 3.4) / 2, 9),
    n: 5,
    judges: 1,
    sd: null,
    allEqual: false,
    se: null,
    df: null,
    interval: null,
  });
});

test('[S4] a dimension nobody has a score for leaves the overall empty', () => {
  const sheets = [sheet('x', 'A', about(5, 'cannot-judge'))];
  const { overall } = cellsOf(dimensions, sheets, 'partnership', 'all', 'partner');
  expect(overall).toEqual({ judges: [], estimate: null });
});

test('[S4] dimensions on scales of different length have no overall', () => {
  const scales = questionnaireOf([
    rating('one', { dimension: 'd' }),
    rating('two', { dimension: 'e', scale: 'ten' }),
  ]);
  const cells = cellsOf(scales, [sheet('x', 'A', about(5, 9))], 'partnership', 'all', 'partner');
  expect([...cells.dimension.values()].map(({ estimate }) => estimate?.mean)).toEqual([5, 9]);
  expect(cells.overall).toEqual({ judges: [], estimate: null });
});

test('[C1] an interval ends where the scale of its items ends', () => {
  const scales = questionnaireOf([
    rating('one', { dimension: 'd' }),
    rating('two', { dimension: 'e', scale: 'ten' }),
  ]);
  const sheets = [about(5, 10), about(5, 10), about(5, 10), about(5, 10), about(3, 8)].map((values, i) =>
    sheet(`p${i}`, 'A', values),
  );
  const cells = cellsOf(scales, sheets, 'partnership', 'all', 'partner');
  expect(cells.item.get('one')?.estimate?.interval?.[1]).toBe(5);
  expect(cells.item.get('two')?.estimate?.interval?.[1]).toBe(10);
  const low = [about(1, 1), about(1, 1), about(1, 1), about(1, 1), about(3, 3)].map((values, i) =>
    sheet(`p${i}`, 'A', values),
  );
  const bottom = cellsOf(scales, low, 'partnership', 'all', 'partner');
  expect(bottom.dimension.get('d')?.estimate?.interval?.[0]).toBe(1);
});

test('[S0] a response becomes a sheet: answers by subject, then by item', () => {
  const answers = [
    { item: 'one', subject: 'partner:x', value: 4 },
    { item: 'two', subject: 'partner:x', value: 'cannot-judge' as const },
    { item: 'one', subject: 'partner:y', value: 2 },
  ];
  const result = sheetOf({ respondent: 'r', partner: 'p', answers }, null);
  expect(result.person).toBe('r');
  expect(result.partner).toBe('p');
  expect([...result.answers].map(([subject, given]) => [subject, Object.fromEntries(given)])).toEqual([
    ['partner:x', { one: 4, two: 'cannot-judge' }],
    ['partner:y', { one: 2 }],
  ]);
});

const someone = fc.record({
  partner: fc.constantFrom('A', 'B', 'C'),
  one: fc.option(fc.integer({ min: 1, max: 5 })),
  two: fc.option(fc.integer({ min: 1, max: 5 })),
});
const people = fc.array(someone, { maxLength: 12 });
const weightings = fc.constantFrom('partner' as const, 'respondent' as const);

test('[S0] [S4] the overall is the mean of the dimensions, whoever they rest on and in whatever order', () => {
  fc.assert(
    fc.property(people, weightings, (some, weighting) => {
      const sheets = some.map(({ partner, one, two: second }, i) =>
        sheet(`p${i}`, partner, about(one ?? 'cannot-judge', second ?? 'cannot-judge')),
      );
      const cells = cellsOf(dimensions, sheets, 'partnership', 'all', weighting);
      const turned = cellsOf(dimensions, sheets.toReversed(), 'partnership', 'all', weighting);
      expect(turned.overall.estimate?.mean ?? 0).toBeCloseTo(cells.overall.estimate?.mean ?? 0, 9);
      const [d, e] = [...cells.dimension.values()].map((cell) => cell.estimate?.mean ?? null);
      if (d === null || d === undefined || e === null || e === undefined) {
        expect(cells.overall.estimate).toBeNull();
      } else {
        expect(cells.overall.estimate?.mean).toBeCloseTo((d + e) / 2, 9);
      }
    }),
  );
});

test('[R2] more people of one partner, all answering like its mean, move nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (a, b) => {
      const few = [sheet('a', 'A', about(a, a)), sheet('b', 'B', about(b, b))];
      const many = [...few, sheet('c', 'A', about(a, a)), sheet('d', 'A', about(a, a))];
      const meanOf = (sheets: typeof few) =>
        cellsOf(two, sheets, 'partnership', 'all', 'partner').dimension.get('d')?.estimate?.mean;
      expect(meanOf(many)).toBe(meanOf(few));
    }),
  );
});
