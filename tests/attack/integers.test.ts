import { expect, test } from 'vitest';
import { tryAll, truthOf, type Source } from './integers.ts';
import { aboutPartner, smallOf } from './smalls.ts';
import { nextRelease } from '#domain/privacy/releases.ts';

// All whole answers of up to 12 slots that are compatible with what was told, for every coalition: in 300 partnerships
// with the figures as exact as in the file (in about 170 something is told), in 60 as the screen rounds them.

const most = 12;

function attack(source: Source, seeds: number, make = (seed: number) => smallOf(seed, 'all')) {
  const count = { partnerships: 0, coalitions: 0, forced: 0 };
  for (let seed = 0; seed < seeds; seed += 1) {
    const small = make(seed);
    const tried = small.slots.length > most ? null : tryAll(small, truthOf(small, seed), source, nextRelease);
    if (!tried) continue;
    expect(tried.leak, `seed ${seed}`).toBeNull();
    count.partnerships += 1;
    count.coalitions += tried.coalitions;
    count.forced += tried.forced;
  }
  return count;
}

test(
  '[P3] whole numbers give nothing away but what a shown distribution itself says',
  { timeout: 120_000 },
  () => {
    const { partnerships, coalitions } = attack('file', 300);
    expect(partnerships).toBeGreaterThan(150);
    expect(coalitions).toBeGreaterThan(2000);
  },
);

test('[P3] nor do they as they stand on the screen', { timeout: 120_000 }, () => {
  const { partnerships, coalitions } = attack('screen', 60);
  expect(partnerships).toBeGreaterThan(25);
  expect(coalitions).toBeGreaterThan(300);
});

test(
  '[P3] [R1] nor do gates and levels about a partner, of the others and of itself',
  { timeout: 120_000 },
  () => {
    const { partnerships, coalitions } = attack('file', 60, (seed) => smallOf(seed, 'all', aboutPartner));
    expect(partnerships).toBeGreaterThan(30);
    expect(coalitions).toBeGreaterThan(300);
  },
);
