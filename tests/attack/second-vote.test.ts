import { expect, test } from 'vitest';
import { broken, firstFound } from './broken.ts';
import { votedAgain } from './stories.ts';
import { found } from './told.ts';
import type * as Out from '#domain/privacy/out.ts';
import { nextRelease } from '#domain/privacy/releases.ts';

// 120 random partnerships: a meeting, a second vote on an item or two of it, the next meeting.

test(
  '[V2] [P3] a first and a second vote, and the meeting after them, expose nobody',
  { timeout: 120_000 },
  () => {
    const count = { second: 0, changes: 0, later: 0 };
    for (let seed = 4000; seed < 4120; seed += 1) {
      const { told } = votedAgain(seed, nextRelease);
      expect(found(told), `seed ${seed}`).toBeNull();
      const [, second, later] = told;
      count.second += Object.keys(second?.released.cells ?? {}).length > 0 ? 1 : 0;
      count.changes += Object.keys(second?.released.changes ?? {}).length;
      count.later += Object.keys(later?.released.cells ?? {}).length > 0 ? 1 : 0;
    }
    expect(count.second).toBeGreaterThan(40);
    expect(count.changes).toBeGreaterThan(20);
    expect(count.later).toBeGreaterThan(60);
  },
);

test(
  '[V2] [P3] where the first vote is forgotten, the attack finds somebody',
  { timeout: 120_000 },
  async () => {
    const next = await broken<typeof Out>('#domain/privacy/out.ts', () => ({ alreadyOut: () => [] }));
    expect(firstFound(votedAgain, next)).not.toBe('nothing');
  },
);
