import { describe, expect, test } from 'vitest';
import { Database } from '#storage/database.ts';
import { saveDraft } from '#storage/drafts.ts';
import type { Factory } from '#storage/factory.ts';
import { startOpening } from '#storage/open.ts';
import { rescue } from '#storage/rescue.ts';
import { versions, type Version } from '#storage/versions.ts';
import { emptyDraft, id, memory, openOn, partnership } from './fixtures.ts';
import { impatient, name, next, options, rawOpen, reaching } from './opening.ts';

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
    expect(rescued?.version).toBe((versions.length + 1) * 10);
    expect(rescued?.tables).toMatchObject({ partnerships: [partnership], extra: [] });
  });

  test('in which a table has gone is not mended', async () => {
    const factory = memory();
    const raw = await rawOpen(factory, (versions.length + 1) * 10, (db) =>
      db.createObjectStore('partnerships', { keyPath: 'id' }),
    );
    raw.close();
    await reaching(startOpening(options({ factory })), 'newer-version');
    expect(await rescue(name, factory)).toEqual({
      version: (versions.length + 1) * 10,
      tables: { partnerships: [] },
    });
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
  expect(rescued?.version).toBe(versions.length * 10);
  expect(rescued?.tables['drafts']).toEqual([emptyDraft(30)]);
});

test('rescuing a database that is not there finds nothing and makes nothing', async () => {
  const factory = memory();
  expect(await rescue(name, factory)).toBeNull();
  expect(await factory.indexedDB.databases()).toEqual([]);
});
