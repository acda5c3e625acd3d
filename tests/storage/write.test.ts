import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { fail, ok } from '#domain/result.ts';
import type { Database } from '#storage/database.ts';
import { nextStamp } from '#storage/counter.ts';
import { putFact, readFact } from '#storage/device.ts';
import { readDraft, saveDraft } from '#storage/drafts.ts';
import { readPartnership } from '#storage/partnerships.ts';
import { addPartnership, changePartnership } from '#storage/write-partnerships.ts';
import { write } from '#storage/write.ts';
import { emptyDraft, freshDatabase, id, memory, openOn, partners, partnership, tapped } from './fixtures.ts';

const draft = tapped(emptyDraft(30), 'a', 2);

describe('a write', () => {
  test('that fails on its way undoes what it did', async () => {
    const db = await freshDatabase();
    const result = await write(db, ['device'], async () => {
      await putFact(db, 'clock', '', 5);
      return fail({ kind: 'changed-its-mind' } as const);
    });
    expect(result).toEqual({ ok: false, error: { kind: 'changed-its-mind' } });
    expect(await readFact(db, 'clock')).toBeNull();
  });

  test('that has a bug throws it, and stores nothing', async () => {
    const db = await freshDatabase();
    const bug = write(db, ['device'], async () => {
      await putFact(db, 'clock', '', 5);
      throw new TypeError('a bug');
    });
    await expect(bug).rejects.toThrow('a bug');
    expect(await readFact(db, 'clock')).toBeNull();
  });

  test('inside another is a part of it: a later failure undoes both', async () => {
    const db = await freshDatabase();
    await addPartnership(db, partnership, partners);
    const result = await write(db, ['partnerships', 'device'], async () => {
      await changePartnership(db, partnership.id, { name: 'Another name' });
      return fail({ kind: 'changed-its-mind' } as const);
    });
    expect(result.ok).toBe(false);
    expect((await readPartnership(db, partnership.id)).value?.name).toBe(partnership.name);
  });

  test('inside another may fail and leave it to the outer one to go on', async () => {
    const db = await freshDatabase();
    const result = await write(db, ['partnerships', 'device'], async () => {
      const changed = await changePartnership(db, id(77), { name: 'Nobody' });
      await putFact(db, 'clock', '', changed.ok ? 1 : 2);
      return ok(null);
    });
    expect(result).toEqual({ ok: true, value: null });
    expect(await readFact(db, 'clock')).toBe(2);
  });

  test('[F4] without room says so, and what was stored before stays', async () => {
    const db = await freshDatabase();
    await saveDraft(db, draft);
    db.drafts.hook('updating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await saveDraft(db, tapped(draft, 'b', 1))).toEqual({
      ok: false,
      error: { kind: 'storage-full' },
    });
    expect((await readDraft(db, draft.id)).value).toEqual(draft);
  });

  test('[F9] is replayed on a new connection when the browser has closed the old one', async () => {
    const db = await freshDatabase();
    await saveDraft(db, draft);
    db.backendDB().close();
    const next = tapped(draft, 'b', 1);
    expect(await saveDraft(db, next)).toEqual({ ok: true, value: null });
    expect((await readDraft(db, draft.id)).value).toEqual(next);
  });

  test('[F9] is replayed when the connection goes in the middle of it', async () => {
    const db = await freshDatabase();
    let runs = 0;
    const result = await write(db, ['device'], async () => {
      runs += 1;
      await putFact(db, 'clock', '', runs);
      if (runs === 1) cut(db);
      return ok(runs);
    });
    expect(result).toEqual({ ok: true, value: 2 });
    expect(await readFact(db, 'clock')).toBe(2);
  });

  test('[F9] is replayed only once: a browser that goes on refusing is believed', async () => {
    const db = await freshDatabase();
    let runs = 0;
    const result = await write(db, ['device'], async () => {
      runs += 1;
      await putFact(db, 'clock', '', runs);
      cut(db);
      return ok(null);
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'storage-refused' } });
    expect(runs).toBe(2);
  });

  test('[F9] inside another is replayed with it, as one', async () => {
    const db = await freshDatabase();
    let runs = 0;
    const result = await write(db, ['device'], () =>
      write(db, ['device'], async () => {
        runs += 1;
        await putFact(db, 'clock', '', runs);
        if (runs === 1) cut(db);
        return ok(runs);
      }),
    );
    expect(result).toEqual({ ok: true, value: 2 });
  });

  test('[F9] several at once share the new connection', async () => {
    const db = await freshDatabase();
    db.backendDB().close();
    const results = await Promise.all(
      [30, 31, 32, 33].map((number) => saveDraft(db, tapped(emptyDraft(number), 'a', 1))),
    );
    expect(results.every((result) => result.ok)).toBe(true);
    expect((await readDraft(db, id(33))).value?.id).toBe(id(33));
  });
});

test('[F24] stamps go up by one, whatever the clock says', async () => {
  const db = await freshDatabase(7);
  const stamps = await write(db, ['device'], async () => ok([await nextStamp(db), await nextStamp(db)]));
  expect(stamps).toEqual({
    ok: true,
    value: [
      { counter: 1, device: id(7) },
      { counter: 2, device: id(7) },
    ],
  });
});

test('[F24] a device keeps its name and its count from one opening to the next', async () => {
  const factory = memory();
  const first = await openOn(factory, 7);
  await write(first, ['device'], async () => ok(await nextStamp(first)));
  first.close();
  const second = await openOn(factory, 8);
  const stamp = await write(second, ['device'], async () => ok(await nextStamp(second)));
  expect(stamp).toEqual({ ok: true, value: { counter: 2, device: id(7) } });
});

/** As when the browser's storage process dies: the running transaction is aborted and the connection closes. */
function cut(db: Database): void {
  Dexie.currentTransaction.idbtrans.abort();
  db.backendDB().close();
}
