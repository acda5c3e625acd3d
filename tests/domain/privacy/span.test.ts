import { expect, test } from 'vitest';
import type { People, Row } from '#domain/privacy/row.ts';
import { leaks } from '#domain/privacy/span.ts';
import { withdraw } from '#domain/privacy/withdraw.ts';

/** A mean over persons with one answer each; persons are named by partner and number: `a1`. */
const mean = (...persons: string[]): Row =>
  new Map(persons.map((person) => [person, new Map([['x', persons.length]])]));

/** Each partner one voice. */
const byPartner = (...partners: string[][]): Row =>
  new Map(
    partners.flatMap((persons) =>
      persons.map((person) => [person, new Map([['x', persons.length * partners.length]])] as const),
    ),
  );

/** A mean of each person's mean of the answers. */
const row = (answers: Record<string, string[]>): Row =>
  new Map(
    Object.entries(answers).map(([person, items]) => [
      person,
      new Map(items.map((item) => [item, items.length])),
    ]),
  );

const candidate = (of: Row) => ({ rows: [of] });

const people: People = new Map(
  'abcdefg'
    .split('')
    .flatMap((partner) =>
      '123456789'.split('').map((number) => [`${partner}${number}`, new Set([partner])] as const),
    ),
);

const leak = (rows: Row[], k = 3) => leaks({ out: [], added: rows }, people, k);

test('[P3] a mean of three of different partners gives nobody away, to whom knows one of them', () => {
  expect(leak([mean('a1', 'b1', 'c1')])).toBe(false);
  expect(leak([mean('a1', 'b1')])).toBe(true);
  expect(leak([mean('a1')])).toBe(true);
  expect(leak([])).toBe(false);
});

test('[P3] the mean of four is not told where one partner has three of them', () => {
  expect(leak([mean('a1', 'a2', 'a3', 'b1')])).toBe(true);
  expect(leak([mean('a1', 'a2', 'a3', 'b1', 'b2')])).toBe(false);
  expect(leak([mean('a1', 'a2', 'a3')])).toBe(false);
});

test('[P3] k − 2 people together learn nothing of another one', () => {
  const four = [mean('a1', 'b1', 'c1', 'd1')];
  expect(leak(four, 4)).toBe(false);
  expect(leak(four, 5)).toBe(true);
  const two = [mean('a1', 'b1', 'c1', 'd1', 'e1'), mean('a1', 'b1')];
  expect(leak([mean('a1', 'b1', 'c1', 'd1', 'e1')], 5)).toBe(false);
  expect(leak(two, 3)).toBe(true);
});

test('[P3] two means that differ by one person give that person away', () => {
  const four = mean('a1', 'b1', 'c1', 'd1');
  const five = mean('a1', 'b1', 'c1', 'd1', 'e1');
  const seven = mean('a1', 'b1', 'c1', 'd1', 'e1', 'f1', 'g1');
  expect(leak([four, five])).toBe(true);
  expect(leak([five, seven])).toBe(true);
  expect(leak([four, seven])).toBe(false);
});

test('[P3] three means together give away what no two of them do', () => {
  const a = ['a1', 'b1', 'c1'];
  const b = ['d1', 'e1', 'f1'];
  const rows = [
    mean(...a, ...b, 'g1'),
    mean(...a, 'a2', 'b2', 'c2'),
    mean(...b, 'g1', 'a2', 'b2', 'c2', 'd2'),
  ];
  expect(leak(rows.slice(0, 2))).toBe(false);
  expect(leak([rows[0] ?? mean(), rows[2] ?? mean()])).toBe(false);
  expect(leak(rows.slice(1))).toBe(false);
  // The sums of the first and the third less the second leave twice b and g1, and d2 once: nobody alone.
  expect(leak(rows)).toBe(false);
  expect(leak([...rows, mean(...b, 'g1', 'd2')])).toBe(true);
});

test('[P6] [P3] partners of 1, 4 and 4 people: both weightings give the single one away', () => {
  const fours = [
    ['b1', 'b2', 'b3', 'b4'],
    ['c1', 'c2', 'c3', 'c4'],
  ];
  const plain = mean('a1', ...fours.flat());
  expect(leak([plain])).toBe(false);
  expect(leak([byPartner(['a1'], ...fours)])).toBe(false);
  expect(leak([plain, byPartner(['a1'], ...fours)])).toBe(true);
});

test('[P3] several answers of one person: no sum of them may be left alone', () => {
  const three = ['a1', 'b1', 'c1'];
  const each = (items: string[], persons = three) =>
    row(Object.fromEntries(persons.map((person) => [person, items])));
  const facet = row({
    ...Object.fromEntries(three.map((person) => [person, ['x', 'y', 'z']])),
    d1: ['x', 'y'],
  });
  const items = [each(['x'], [...three, 'd1']), each(['y'], [...three, 'd1'])];
  expect(leak([facet, ...items])).toBe(false);
  expect(leak([facet, ...items, each(['z'])])).toBe(true);
});

test('[P3] the last of those that give a person away together is withdrawn, no other', () => {
  const four = candidate(mean('a1', 'b1', 'c1', 'd1'));
  const five = candidate(mean('a1', 'b1', 'c1', 'd1', 'e1'));
  const others = candidate(mean('e1', 'f1', 'g1'));
  expect(withdraw([], [five, four, others], people, 3)).toEqual([five, others]);
  expect(withdraw([], [four, five, others], people, 3)).toEqual([four, others]);
  expect(withdraw([four], [five, others], people, 3)).toEqual([others]);
  expect(withdraw([], [], people, 3)).toEqual([]);
});

test('[P3] what is out already cannot be called back, and stops nothing that adds nothing to it', () => {
  const alone = mean('a1');
  const rest = mean('b1', 'c1', 'd1');
  expect(leaks({ out: [alone], added: [rest] }, people, 3)).toBe(false);
  expect(leaks({ out: [alone], added: [mean('a1', 'b1')] }, people, 3)).toBe(true);
  expect(leaks({ out: [rest], added: [mean('b1', 'c1', 'd1', 'e1')] }, people, 3)).toBe(true);
});

test('[P3] people who answered alike are as safe as they are many, whatever k', () => {
  const crowd = [...people.keys()];
  expect(leak([mean(...crowd)], 20)).toBe(false);
  expect(leak([mean(...crowd), mean(...crowd.slice(0, 40))], 20)).toBe(false);
  expect(leak([mean(...crowd), mean(...crowd.slice(0, 45))], 20)).toBe(true);
});
