import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { ensureDevice } from '#storage/ensure-device.ts';
import { Database } from '#storage/database.ts';
import { lockForTab } from '#storage/tab-lock.ts';
import { readDraft, saveDraft } from '#storage/drafts.ts';
import { browserFactory, memoryFactory, type Factory } from '#storage/factory.ts';
import { mergeRecords } from '#storage/merge.ts';
import { startOpening, type Opening } from '#storage/open.ts';
import { checkRoom } from '#storage/persistence.ts';
import { readResponses } from '#storage/responses.ts';
import { submitDraft } from '#storage/submit.ts';
import { everyInterval } from '#storage/timers.ts';
import { versions, type Version } from '#storage/versions.ts';
import { assessment, emptyDraft, id, openOn, setUp, sitting, tapped } from './fixtures.ts';
import { manualTimers } from './manual-timers.ts';

const factory = realFactory();
const next: Version = { number: versions.length + 1, stores: { extra: 'id' } };
let count = 0;
const opened: Database[] = [];

function realFactory(): Factory {
  const found = browserFactory();
  if (!found) throw new Error('the browser has a database');
  return found;
}

async function fresh(): Promise<Database> {
  count += 1;
  const db = await openOn(factory, 1, `test-${count}`);
  opened.push(db);
  return db;
}

const deleted = (name: string) =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', resolve);
    request.addEventListener('error', reject);
  });

afterEach(async () => {
  for (const db of opened.splice(0)) {
    db.close();
    await deleted(db.name);
  }
});

const origin = location.origin;
const clear = () => cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
const setQuota = (quotaSize?: number) =>
  cdp().send('Storage.overrideQuotaForOrigin', quotaSize === undefined ? { origin } : { origin, quotaSize });

const big = (length: number) => {
  const draft = emptyDraft(31);
  return {
    ...draft,
    comments: Object.fromEntries(Array.from({ length }, (_, n) => [`c${n}`, 'x'.repeat(2000)])),
  };
};

test('[F3] drafts and responses are written with strict durability', async () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const db = await fresh();
  await mergeRecords(db, setUp, { keeper: [] });
  transactions.mockClear();
  const { draft, responses } = sitting(30);
  await saveDraft(db, draft);
  await submitDraft(db, draft, responses);
  const writes = transactions.mock.results.flatMap(({ type, value }) =>
    type === 'return' && value.mode === 'readwrite' ? [value.durability] : [],
  );
  transactions.mockRestore();
  expect(writes).toEqual(['strict', 'strict']);
  expect((await readResponses(db, assessment.id)).values).toEqual(responses);
});

describe('[F4] when the device is full', () => {
  beforeEach(async () => {
    await setQuota(500_000);
    // The browser remembers for a while how much room there was.
    await clear();
  });
  afterEach(() => setQuota());

  test('the write says so, the last stored draft stays, and goes on when there is room again', async () => {
    const db = await fresh();
    const draft = emptyDraft(31);
    await saveDraft(db, draft);
    const large = { ...big(1000), revision: 1 };
    expect(await saveDraft(db, large)).toEqual({ ok: false, error: { kind: 'storage-full' } });
    expect((await readDraft(db, id(31))).value).toEqual(draft);
    await setQuota();
    expect(await saveDraft(db, large)).toEqual({ ok: true, value: null });
  });

  test('[F6] the check before an assessment says so, and leaves nothing behind', async () => {
    const db = await fresh();
    const rows = await db.device.count();
    expect(await checkRoom(db, navigator.storage)).toEqual({ ok: false, error: { kind: 'storage-full' } });
    await setQuota();
    expect(await checkRoom(db, navigator.storage)).toEqual({ ok: true, value: null });
    expect(await db.device.count()).toBe(rows);
  });
});

test('[F9] when the browser closes the connection, the next write opens a new one', async () => {
  const db = await fresh();
  await saveDraft(db, emptyDraft(30));
  const lost = db.backendDB();
  await clear();
  const draft = tapped(emptyDraft(30), 'a', 2);
  expect(await saveDraft(db, draft)).toEqual({ ok: true, value: null });
  expect(db.backendDB()).not.toBe(lost);
  expect((await readDraft(db, id(30))).value).toEqual(draft);
});

const inVain = () => Promise.reject(new Error('not wanted'));
const opening = (name: string, all: readonly Version[]) => {
  const timers = manualTimers();
  const { after } = timers;
  const options = { name, device: id(1), factory, memory: inVain, after, versions: all };
  return { timers, ...startOpening(options) };
};
const reaches = (each: Opening, state: string) => expect.poll(() => each.current().state).toBe(state);

describe('two tabs', () => {
  test('[F11] the old one lets go when a newer app comes; [F12] and cannot come back', async () => {
    const name = `test-${(count += 1)}`;
    const old = opening(name, versions);
    await reaches(old, 'open');
    const newer = opening(name, [...versions, next]);
    await reaches(newer, 'open');
    await reaches(old, 'reload-needed');
    const again = opening(name, versions);
    await reaches(again, 'newer-version');
    const standing = newer.current();
    if (standing.state === 'open') opened.push(standing.db);
  });

  test('[F10] one that does not let go is waited for', async () => {
    const db = await fresh();
    db.on('versionchange', () => false);
    const newer = opening(db.name, [...versions, next]);
    const laterState = () => {
      newer.timers.pass(1000);
      return newer.current().state;
    };
    await expect.poll(laterState).toBe('blocked');
    db.close();
    await reaches(newer, 'open');
    const standing = newer.current();
    if (standing.state === 'open') opened.push(standing.db);
  });

  test('[F19] one draft is written by one, and is free when that one lets go', async () => {
    const db = await fresh();
    const timers = manualTimers();
    const options = { locks: navigator.locks, tab: id(1), now: Date.now, every: everyInterval };
    const first = await lockForTab(db, id(30), { ...options, after: timers.after });
    const second = lockForTab(db, id(30), { ...options, after: timers.after });
    timers.pass(500);
    expect(await second).toEqual({ ok: false, error: { kind: 'held-elsewhere' } });
    if (first.ok) first.value.release();
    const third = await lockForTab(db, id(30), { ...options, after: timers.after });
    expect(third.ok).toBe(true);
    if (third.ok) third.value.release();
  });

  test('[F19] a page that was loaded again gets its draft though the old one lets go a moment later', async () => {
    const db = await fresh();
    const timers = manualTimers();
    const options = { locks: navigator.locks, tab: id(1), now: Date.now, every: everyInterval };
    const before = await lockForTab(db, id(30), { ...options, after: timers.after });
    const after = lockForTab(db, id(30), { ...options, after: timers.after });
    timers.pass(499);
    if (before.ok) before.value.release();
    expect((await after).ok).toBe(true);
  });
});

test('[F26] the database in memory works in a browser too', async () => {
  const db = new Database({ name: 'in-memory', device: id(1), factory: await memoryFactory() });
  await ensureDevice(db);
  await saveDraft(db, emptyDraft(30));
  expect((await readDraft(db, id(30))).value).toEqual(emptyDraft(30));
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('in-memory');
});
