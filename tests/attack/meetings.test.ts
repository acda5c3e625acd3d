import { expect, test } from 'vitest';
import { meetings } from './stories.ts';
import { found } from './told.ts';
import { nextRelease } from '#domain/privacy/releases.ts';

// 150 random partnerships with three meetings each: most people come again with their pairing code.

test('[P3] [C3] three meetings and their paired changes together expose nobody', { timeout: 120_000 }, () => {
  const count = { changes: 0, releases: 0 };
  for (let seed = 2000; seed < 2150; seed += 1) {
    const { told } = meetings(seed, nextRelease);
    expect(found(told), `seed ${seed}`).toBeNull();
    for (const { released } of told) {
      count.releases += 1;
      count.changes += Object.keys(released.changes).length;
    }
  }
  expect(count.releases).toBeGreaterThan(450);
  expect(count.changes).toBeGreaterThan(150);
});
