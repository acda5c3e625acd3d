import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chances, rareSum } from '../../../scripts/uniform-cuts.ts';
import { agreement } from '#domain/scoring/agreement.ts';
import { uniformCut } from '#domain/scoring/uniform-cut.ts';
import table from '#domain/scoring/uniform-cuts.json';

/** How many stand at each of the points. */
const counts = (answers: string, points = 5) =>
  Array.from({ length: points }, (_, place) => answers.split(' ').filter((one) => +one === place + 1).length);

test('[A2] rwg of one item: 1 for one mind, 0 for answers all over the scale', () => {
  const rwgs = ['3 4 4 5 4', '2 3 4 5 4', '1 2 3 4 5', '4 4 4 4 4', '1 5 1 5 1'].map(
    (answers) => agreement([counts(answers)])?.rwg,
  );
  expect(rwgs).toEqual([0.75, 0.35, 0, 1, 0].map((value) => expect.closeTo(value, 6)));
});

/** Each row one person; the items are the columns. */
const columns = (rows: string) => {
  const people = rows.split(' / ').map((row) => row.split(' '));
  return (people[0] ?? []).map((_, item) => counts(people.map((person) => person[item]).join(' ')));
};

test('[A2] rwg of several items, and nought instead of more than one where they spread wider than chance', () => {
  expect(agreement(columns('4 4 5 / 4 5 5 / 3 4 4 / 4 4 4'))?.rwg).toBeCloseTo(0.94898, 6);
  expect(agreement(columns('1 1 1 / 1 1 1 / 5 5 5 / 5 5 5'))?.rwg).toBe(0);
});

function smallestRwg(people: number) {
  const cut = uniformCut(5, people, 1);
  return cut && 1 - cut.variance / 2;
}

test('[A2] the smallest rwg that chance reaches in at most one group of twenty', () => {
  expect([3, 5, 8].map(smallestRwg)).toEqual([1, 0.85, 0.607143].map((value) => expect.closeTo(value, 6)));
  expect(uniformCut(5, 2, 1)).toBeNull();
});

test('[A3] the largest average deviation that chance stays within in at most one group of twenty', () => {
  expect([3, 5, 8].map((people) => uniformCut(5, people, 1)?.deviation)).toEqual(
    [0, 0.4, 0.6875].map((value) => expect.closeTo(value, 6)),
  );
});

test('[A3] the average deviation is taken from the mean', () => {
  expect(agreement([counts('3 4 4 5 4')])?.ad).toBeCloseTo(0.4, 9);
  expect(agreement([counts('1 1 1 5')])?.ad).toBeCloseTo(1.5, 9);
  expect(agreement(columns('4 4 5 / 4 5 5 / 3 4 4 / 4 4 4'))?.ad).toBeCloseTo((0.375 + 0.375 + 0.5) / 3, 9);
});

function judged(answers: string) {
  const found = agreement([counts(answers)]);
  return [found?.rwg, found?.beyondChance, found?.ad, found?.adBeyondChance];
}
const close = (value: number) => expect.closeTo(value, 6);

test('[A2] [A3] agreement is said only where chance seldom reaches it: at the edge, and one step beyond', () => {
  expect(judged('4 4 4')).toEqual([1, true, 0, true]);
  expect(judged('4 4 5')).toEqual([close(0.833333), false, close(0.444444), false]);
  expect(judged('3 4 4 4 5')).toEqual([0.75, false, close(0.4), true]);
  expect(judged('4 4 4 5 5')).toEqual([0.85, true, close(0.48), false]);
  expect(judged('4 4 4 4 5')).toEqual([close(0.9), true, close(0.32), true]);
  expect(judged('4 4')).toEqual([1, null, 0, null]);
});

test('[A2] an item that only one answered, none at all, and scales of different length say nothing', () => {
  expect(agreement([])).toBeNull();
  expect(agreement([counts('4')])).toBeNull();
  expect(agreement([counts('4 4 4'), counts('4')])).toBeNull();
  expect(agreement([counts('4 4 4'), counts('4 4 4', 4)])).toBeNull();
});

test('[A2] several items are judged by the one with the fewest answers', () => {
  const many = counts('3 3 4 4 4 4 4 4 5 5');
  const cut = uniformCut(5, 4, 2);
  expect(agreement([many, counts('3 4 4 5')])?.beyondChance).toBe(true);
  expect(agreement([many, counts('2 4 4 5')])?.beyondChance).toBe(false);
  expect(cut?.variance).toBeLessThan(uniformCut(5, 10, 2)?.variance ?? 0);
});

const entries = [
  [5, 3, 1],
  [5, 8, 1],
  [5, 8, 6],
  [5, 20, 3],
  [2, 50, 10],
  [10, 7, 2],
  [7, 9, 4],
] as const;

test.each(entries)(
  '[A2] [A3] the table holds what is computed anew: %i points, %i people, %i items',
  (...of) => {
    const [points, people, items] = of;
    const one = chances(points, people);
    const cut = uniformCut(points, people, items);
    expect(cut?.variance).toBeCloseTo(
      (rareSum(one.squares, items) ?? -1) / (people * (people - 1) * items),
      9,
    );
    expect(cut?.deviation).toBeCloseTo((rareSum(one.deviations, items) ?? -1) / (people ** 2 * items), 9);
  },
);

/** By drawing every group there is. */
test('[A2] [A3] the chances are those of all groups, one by one', () => {
  const groups = Array.from({ length: 4 ** 4 }, (_, group) =>
    [0, 1, 2, 3].map((place) => (group >> (2 * place)) & 3),
  );
  const squares = new Map<number, number>();
  for (const group of groups) {
    const total = group.reduce((sum, one) => sum + one, 0);
    const value = 4 * group.reduce((sum, one) => sum + one ** 2, 0) - total ** 2;
    squares.set(value, (squares.get(value) ?? 0) + 1 / groups.length);
  }
  const found = chances(4, 4).squares;
  expect(found.size).toBe(squares.size);
  for (const [value, chance] of squares) expect(found.get(value)).toBeCloseTo(chance, 12);
});

test('[A2] [A3] between the columns of the table the stricter one holds', () => {
  expect(uniformCut(5, 29, 7)).toEqual(uniformCut(5, 25, 6));
  expect(uniformCut(5, 999, 30)).toEqual(uniformCut(5, 50, 10));
  expect(uniformCut(10, 50, 1)).toEqual(uniformCut(10, 20, 1));
  const many = table.people.filter((people) => people >= 20);
  for (const points of Object.keys(table.byPoints).map(Number)) {
    for (const items of table.items) {
      const cuts = many.map((people) => uniformCut(points, people, items));
      expect(cuts).toEqual(cuts.toSorted((a, b) => (a?.variance ?? 0) - (b?.variance ?? 0)));
      expect(cuts).toEqual(cuts.toSorted((a, b) => (a?.deviation ?? 0) - (b?.deviation ?? 0)));
    }
  }
});

const histograms = fc
  .array(fc.nat({ max: 6 }), { minLength: 5, maxLength: 5 })
  .filter((some) => some.reduce((sum, count) => sum + count, 0) > 1);

test('[A2] [A3] turning the scale round changes nothing; the bounds hold; the order of items does not matter', () => {
  fc.assert(
    fc.property(fc.array(histograms, { minLength: 1, maxLength: 6 }), (items) => {
      const found = agreement(items);
      const turned = agreement(items.map((item) => item.toReversed()).toReversed());
      expect(turned?.rwg).toBeCloseTo(found?.rwg ?? Number.NaN, 9);
      expect(turned?.ad).toBeCloseTo(found?.ad ?? Number.NaN, 9);
      expect(turned?.beyondChance).toBe(found?.beyondChance);
      expect(found?.rwg).toBeGreaterThanOrEqual(0);
      expect(found?.rwg).toBeLessThanOrEqual(1);
    }),
  );
});
