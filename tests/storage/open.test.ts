import { IDBOpenDBRequest } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { Database } from '#storage/database.ts';
import { readDraft, saveDraft } from '#storage/drafts.ts';
import { startOpening } from '#storage/open.ts';
import { readPartnerships } from '#storage/partnerships.ts';
import { versions } from '#storage/versions.ts';
import { emptyDraft, id, memory, openOn, tapped } from './fixtures.ts';
import { impatient, name, next, nextTurns, opensBy, options, rawOpen, reaching, timers } from './opening.ts';

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

function isUsable(connection: IDBDatabase): boolean {
  try {
    connection.transaction('drafts');
    return true;
  } catch {
    return false;
  }
}
