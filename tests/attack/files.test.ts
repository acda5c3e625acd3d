import { expect, test } from 'vitest';
import { filesApart } from './files.ts';
import { smallOf } from './smalls.ts';
import { nextRelease } from '#domain/privacy/releases.ts';

// 27 partnerships, three of each kind, of which all ways to answer are tried: up to 1,024 tables each.

test(
  '[P3] what is told hangs on sums, counts and spreads alone, to the last byte',
  { timeout: 120_000 },
  () => {
    const count = { tables: 0, telling: 0 };
    for (let seed = 0; seed < 27; seed += 1) {
      const { tables, told, apart } = filesApart(smallOf(seed), nextRelease);
      expect(apart, `seed ${seed}`).toBe(0);
      count.tables += tables;
      count.telling += told > 1 ? 1 : 0;
    }
    expect(count.tables).toBeGreaterThan(15_000);
    expect(count.telling).toBeGreaterThan(12);
  },
);
