import { IDBOpenDBRequest } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { Database } from '#storage/database.ts';
import { readDraft, saveDraft } from '#storage/drafts.ts';
import type { Factory } from '#storage/factory.ts';
import type { OpenOptions } from '#storage/open-database.ts';
import { startOpening, type Opening } from '#storage/open.ts';
import { readPartnerships } from '#storage/partnerships.ts';
import { rescue } from '#storage/rescue.ts';
import type { Standing } from '#storage/standing.ts';
import { versions, type Version } from '#storage/versions.ts';
import { emptyDraft, id, memory, openOn, partnership, tapped } from './fixtures.ts';
import { manualTimers } from './manual-timers.ts';

const name = 'pacts';
const timers = manualTimers();

const options = (some: Partial<OpenOptions>): OpenOptions => ({
  name,
  device: id(1),
  factory: memory(),
  memory: async () => memory(),
  after: timers.after,
  ...some,
});

/** Pauses between attempts take no time; what would be told only after seconds is never told. */
const impatient: OpenOptions['after'] = (milliseconds, act) => {
  if (milliseconds < 2000) queueMicrotask(act);
  return () => {};
};

const reaching = <S extends Standing['state']>(opening: Opening, state: S) =>
  vi.waitUntil(() => {
    const standing = opening.current();
    return isIn(standing, state) ? standing : false;
  });

const isIn = <S extends Standing['state']>(
  standing: Standing,
  state: S,
): standing is Extract<Standing, { state: S }> => standing.state === state;

/** A factory with another way to open. */
function opensBy(
  factory: Factory,
  open: (name: string, version?: number) => globalThis.IDBOpenDBRequest,
): Factory {
  const indexedDB = new Proxy(factory.indexedDB, {
    get: (target, key) => (key === 'open' ? open : Reflect.get(target, key).bind(target)),
  });
  return { ...factory, indexedDB };
}

const next: Version = { number: 2, stores: { extra: 'id' } };

describe('opening', () => {
  test('gives the database, and tells who listens', async () => {
    const opening = startOpening(options({}));
    const heard: string[] = [];
    opening.subscribe(() => heard.push(opening.current().state));
    expect(opening.current()).toEqual({ state: 'opening' });
    const { db, memory: inMemory } = await reaching(opening, 'open');
    expect(inMemory).toBe(false);
    expect(await readPartnerships(db)).toEqual({ values: [], broken: [] });
    expect(heard).toEqual(['open']);
  });

  test('[F5] a database that never answers is told after five seconds, and used if it answers later', async () => {
    const factory = memory();
    const late = new EventTarget();
    const slow = opensBy(factory, (wanted, version) => {
      const request = new IDBOpenDBRequest();
      late.addEventListener('answer', () => {
        const real = factory.indexedDB.open(wanted, version);
        real.onupgradeneeded = request.onupgradeneeded;
        real.onsuccess = request.onsuccess;
        Object.defineProperty(request, 'result', { get: () => real.result });
        Object.defineProperty(request, 'transaction', { get: () => real.transaction });
      });
      return request;
    });
    const opening = startOpening(options({ factory: slow }));
    await nextTurns();
    timers.pass(4999);
    expect(opening.current()).toEqual({ state: 'opening' });
    timers.pass(1);
    expect(opening.current()).toEqual({ state: 'failed', error: { kind: 'no-answer' } });
    late.dispatchEvent(new Event('answer'));
    await reaching(opening, 'open');
  });

  test('[F5] a failing disk is tried a few times, then told; nothing is deleted, and a retry opens it', async () => {
    const factory = memory();
    const stored = await openOn(factory);
    await saveDraft(stored, emptyDraft(30));
    stored.close();
    let broken = true;
    const open = vi.fn((wanted: string, version?: number) => {
      if (broken) throw new DOMException('Internal error opening backing store', 'DataError');
      return factory.indexedDB.open(wanted, version);
    });
    const deletes = vi.spyOn(factory.indexedDB, 'deleteDatabase');
    const opening = startOpening(options({ factory: opensBy(factory, open), after: impatient }));
    expect(await reaching(opening, 'failed')).toEqual({
      state: 'failed',
      error: { kind: 'storage-refused', reason: 'DataError' },
    });
    expect(open).toHaveBeenCalledTimes(3);
    expect(deletes).not.toHaveBeenCalled();
    broken = false;
    opening.retry();
    const { db } = await reaching(opening, 'open');
    expect((await readDraft(db, id(30))).value).toEqual(emptyDraft(30));
  });

  test('a retry while the first attempt is on its way leaves one connection', async () => {
    const factory = memory();
    const requests: globalThis.IDBOpenDBRequest[] = [];
    const counted = opensBy(factory, (wanted, version) => {
      const request = factory.indexedDB.open(wanted, version);
      requests.push(request);
      return request;
    });
    const opening = startOpening(options({ factory: counted }));
    opening.retry();
    await reaching(opening, 'open');
    await nextTurns();
    const open = requests.filter(({ result }) => isUsable(result));
    expect(requests).toHaveLength(2);
    expect(open).toHaveLength(1);
  });

  test('[F5] a full disk is told as that', async () => {
    const full = opensBy(memory(), () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const opening = startOpening(options({ factory: full, after: impatient }));
    expect(await reaching(opening, 'failed')).toEqual({ state: 'failed', error: { kind: 'storage-full' } });
  });

  test('[F10] an old tab in the way is told after three seconds, and it goes on when that tab closes', async () => {
    const factory = memory();
    (await openOn(factory)).close();
    const oldTab = await rawOpen(factory);
    const opening = startOpening(options({ factory, versions: [...versions, next] }));
    await nextTurns();
    timers.pass(2999);
    expect(opening.current()).toEqual({ state: 'opening' });
    timers.pass(1);
    expect(opening.current()).toEqual({ state: 'blocked' });
    timers.pass(10_000);
    expect(opening.current()).toEqual({ state: 'blocked' });
    oldTab.close();
    await reaching(opening, 'open');
  });

  test('[F11] the old tab saves what is on its way, lets go, and writes no more', async () => {
    const factory = memory();
    const opening = startOpening(options({ factory }));
    const { db } = await reaching(opening, 'open');
    const first = tapped(emptyDraft(30), 'a', 1);
    const second = tapped(first, 'b', 2);
    void saveDraft(db, first);
    void saveDraft(db, second);
    const newer = new Database({ name, device: id(2), factory, versions: [...versions, next] });
    await newer.open();
    await reaching(opening, 'reload-needed');
    expect((await readDraft(newer, id(30))).value).toEqual(second);
    expect(await saveDraft(db, tapped(second, 'c', 3))).toEqual({
      ok: false,
      error: { kind: 'reload-needed' },
    });
    expect((await readDraft(newer, id(30))).value).toEqual(second);
  });
});

async function newerWith(factory: Factory) {
  const db = new Database({ name, device: id(2), factory, versions: [...versions, next] });
  await db.open();
  await db.partnerships.put(partnership);
  db.close();
}

describe('[F12] a database of a newer app', () => {
  test('is not opened, stays as it is, and can still be read for a file', async () => {
    const factory = memory();
    await newerWith(factory);
    const opening = startOpening(options({ factory }));
    await reaching(opening, 'newer-version');
    const rescued = await rescue(name, factory);
    expect(rescued?.version).toBe(20);
    expect(rescued?.tables).toMatchObject({ partnerships: [partnership], extra: [] });
  });

  test('in which a table has gone is not mended', async () => {
    const factory = memory();
    const raw = await rawOpen(factory, 20, (db) => db.createObjectStore('partnerships', { keyPath: 'id' }));
    raw.close();
    await reaching(startOpening(options({ factory })), 'newer-version');
    expect(await rescue(name, factory)).toEqual({ version: 20, tables: { partnerships: [] } });
  });

  test('[F14] is noticed when the page comes back from the back-forward cache, and nothing is written', async () => {
    const factory = memory();
    const opening = startOpening(options({ factory }));
    const { db } = await reaching(opening, 'open');
    db.close({ disableAutoOpen: false });
    await opening.recheck();
    expect(opening.current().state).toBe('open');
    db.close({ disableAutoOpen: false });
    await newerWith(factory);
    expect(await saveDraft(db, emptyDraft(30))).toEqual({ ok: false, error: { kind: 'newer-version' } });
    await opening.recheck();
    expect(opening.current()).toEqual({ state: 'newer-version' });
  });
});

test('[F13] an upgrade that throws leaves the old data whole, to be taken along as a file', async () => {
  const factory = memory();
  const old = await openOn(factory);
  await saveDraft(old, emptyDraft(30));
  old.close();
  const failing: Version = {
    ...next,
    upgrade: async (transaction) => {
      await transaction.table('drafts').clear();
      throw new TypeError('a bug in the upgrade');
    },
  };
  const opening = startOpening(options({ factory, versions: [...versions, failing], after: impatient }));
  await reaching(opening, 'failed');
  const rescued = await rescue(name, factory);
  expect(rescued?.version).toBe(10);
  expect(rescued?.tables['drafts']).toEqual([emptyDraft(30)]);
});

const works = async (opening: Opening) => {
  const { db, memory: inMemory } = await reaching(opening, 'open');
  expect(inMemory).toBe(true);
  expect(await saveDraft(db, emptyDraft(30))).toEqual({ ok: true, value: null });
  expect((await readDraft(db, id(30))).value).toEqual(emptyDraft(30));
};

describe('[F26] without a database of the browser', () => {
  test('all works in memory', () => works(startOpening(options({ factory: null }))));

  test('it does so too where the browser forbids opening one', () => {
    const forbidden = opensBy(memory(), () => {
      throw new DOMException('The operation is insecure', 'SecurityError');
    });
    return works(startOpening(options({ factory: forbidden })));
  });

  test('where there may be data it does so only when the person wants it', async () => {
    const failing = opensBy(memory(), () => {
      throw new DOMException('mutations are not allowed', 'InvalidStateError');
    });
    const opening = startOpening(options({ factory: failing, after: impatient }));
    await reaching(opening, 'failed');
    opening.goOnInMemory();
    await works(opening);
  });
});

test('rescuing a database that is not there finds nothing and makes nothing', async () => {
  const factory = memory();
  expect(await rescue(name, factory)).toBeNull();
  expect(await factory.indexedDB.databases()).toEqual([]);
});

const rawOpen = (
  factory: Factory,
  version?: number,
  upgrade?: (db: IDBDatabase) => void,
): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = factory.indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => upgrade?.(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });

function isUsable(connection: IDBDatabase): boolean {
  try {
    connection.transaction('drafts');
    return true;
  } catch {
    return false;
  }
}

/** Until the events of the databases in memory have come round. */
async function nextTurns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => void setImmediate(resolve));
}
