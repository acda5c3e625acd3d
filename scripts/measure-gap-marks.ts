import { estimate, intervalAround } from '#domain/statistics/estimate.ts';
import { gap } from '#domain/statistics/gap.ts';
import { mean } from '#domain/statistics/mean.ts';
import { momentsOf, sdOf } from '#domain/statistics/moments.ts';
import { pooledWithin } from '#domain/statistics/pooled.ts';

/**
 * How often a gap is marked as seen differently though everybody answers alike (R3, docs/decisions/012): own answers and
 * peers' drawn from the same distribution, facets of `items` items of five points. Prints a table, in percent.
 */
const groups = 20_000;
const shares = [0.05, 0.15, 0.2, 0.35, 0.25];

/** The same numbers on every run (Park and Miller, 1988). */
let state = 20_261_122;
function random(): number {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
}

function answer(): number {
  let left = random();
  const place = shares.findIndex((share) => (left -= share) < 0);
  return place < 0 ? shares.length : place + 1;
}

const facets = (people: number, items: number): number[] =>
  Array.from({ length: people }, () => mean(Array.from({ length: items }, answer)) ?? 0);

/** As it was: two own answers or more have their own spread, whatever it is. */
function byOwnSpread(peers: readonly (readonly number[])[], self: readonly number[]): boolean {
  const outside = estimate(peers, 'partner', null);
  const own = momentsOf(self);
  const spread =
    (own && sdOf(own)) ?? pooledWithin(peers.flatMap((group) => momentsOf(group) ?? []))?.sd ?? 0;
  if (!outside || outside.se === null || outside.df === null) return false;
  const value = (mean(self) ?? 0) - outside.mean;
  const [lower, upper] = intervalAround(
    value,
    Math.sqrt(outside.se ** 2 + spread ** 2 / self.length),
    outside.df,
  );
  return Math.abs(value) > 1 + 1e-9 && (lower > 0 || upper < 0);
}

const marked = (peers: readonly (readonly number[])[], self: readonly number[], borrow: boolean): boolean =>
  gap(peers, self, 'partner', borrow)?.marked ?? false;

console.log('items, people of each peer, own answers: by own spread; the larger one; borrowed');
for (const items of [1, 3]) {
  for (const people of [
    [3, 3],
    [3, 3, 3],
    [2, 2, 2, 2],
    [5, 5, 5],
    [10, 10, 10, 10],
  ]) {
    for (const own of [1, 2, 3, 4, 5, 8]) {
      const counts = [0, 0, 0];
      for (let group = 0; group < groups; group += 1) {
        const peers = people.map((number) => facets(number, items));
        const self = facets(own, items);
        [byOwnSpread(peers, self), marked(peers, self, false), marked(peers, self, true)].forEach(
          (is, place) => (counts[place] = (counts[place] ?? 0) + Number(is)),
        );
      }
      const percent = counts.map((count) => ((count / groups) * 100).toFixed(1));
      console.log(`${items}, ${people.join('+')}, ${own}: ${percent.join('; ')}`);
    }
  }
}
