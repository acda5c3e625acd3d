import { writeFile } from 'node:fs/promises';
import { format } from 'oxfmt';
import { chances, rareSum, ways } from './uniform-cuts.ts';

/** Makes the table that agreement is judged by; some minutes. */
const people = [...Array.from({ length: 19 }, (_, place) => place + 2), 25, 30, 40, 50];
const items = [1, 2, 3, 4, 5, 6, 8, 10];
/** In the table, where even all answers alike are not rare. */
const none = -1;
const mostWays = 12_000_000;

const byPoints = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((points) => {
  const rows = people
    .filter((count) => ways(points, count) <= mostWays)
    .map((count) => {
      const one = chances(points, count);
      return items.map((number) => ({
        squares: rareSum(one.squares, number),
        deviations: rareSum(one.deviations, number),
      }));
    });
  const column = (spread: 'squares' | 'deviations') =>
    items.map((_, place) => rows.map((row) => row[place]?.[spread] ?? none));
  return [points, { squares: column('squares'), deviations: column('deviations') }];
});

const file = new URL('../src/domain/scoring/uniform-cuts.json', import.meta.url);
const table = { people, items, byPoints: Object.fromEntries(byPoints) };
const { code } = await format(file.pathname, JSON.stringify(table), { printWidth: 110 });
await writeFile(file, code);
