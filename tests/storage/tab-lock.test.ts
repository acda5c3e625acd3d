import { describe, expect, test } from 'vitest';
import type { Database } from '#storage/database.ts';
import { readFact } from '#storage/device.ts';
import { lockForTab } from '#storage/tab-lock.ts';
import { freshDatabase, id } from './fixtures.ts';
import { manualTimers } from './manual-timers.ts';

/** Two tabs of one browser without Web Locks, each with its own sense of time. */
async function twoTabs() {
  const db = await freshDatabase();
  const times = [manualTimers(), manualTimers()] as const;
  const lock = (tab: 0 | 1, draft = 30) =>
    lockForTab(db, id(draft), { ...times[tab], tab: id(1 + tab), locks: undefined });
  return { db, times, lock };
}

const leaseOf = (db: Database) => readFact(db, 'lease', id(30));
const held = { ok: true, value: { release: expect.any(Function) } };
const elsewhere = { ok: false, error: { kind: 'held-elsewhere' } };

describe('[F27] without Web Locks a lease keeps two tabs apart', () => {
  test('[F19] the second tab reads only, the first stays what it is', async () => {
    const { lock } = await twoTabs();
    expect(await lock(0)).toEqual(held);
    expect(await lock(1)).toEqual(elsewhere);
    expect(await lock(0)).toEqual(held);
  });

  test('other drafts are free', async () => {
    const { lock } = await twoTabs();
    await lock(0, 30);
    expect(await lock(1, 31)).toEqual(held);
  });

  test('a released draft is free at once', async () => {
    const { db, lock } = await twoTabs();
    const first = await lock(0);
    if (first.ok) first.value.release();
    await expect.poll(() => leaseOf(db)).toBeNull();
    expect(await lock(1)).toEqual(held);
  });

  test('a tab that is alive keeps it, however long', async () => {
    const { db, times, lock } = await twoTabs();
    await lock(0);
    for (let minute = 0; minute < 3; minute += 1) {
      const before = (await leaseOf(db))?.until;
      for (const time of times) time.pass(9000);
      await expect.poll(async () => (await leaseOf(db))?.until).not.toBe(before);
      expect(await lock(1)).toEqual(elsewhere);
    }
  });

  test('a tab that was killed keeps it for ten seconds', async () => {
    const { times, lock } = await twoTabs();
    await lock(0);
    times[1].pass(9999);
    expect(await lock(1)).toEqual(elsewhere);
    times[1].pass(1);
    expect(await lock(1)).toEqual(held);
  });
});
