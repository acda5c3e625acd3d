import { describe, expect, test } from 'vitest';
import { setOpen } from '#storage/write-assessments.ts';
import {
  askToKeep,
  checkRoom,
  needsBackup,
  noteBackup,
  readBackup,
  readKeeping,
} from '#storage/persistence.ts';
import { submitDraft } from '#storage/submit.ts';
import { withdraw } from '#storage/withdraw.ts';
import { assessment, databaseWith, freshDatabase, id, partnership, setUp, sitting } from './fixtures.ts';

const browser = (persisted: boolean, grants: boolean, left = 1e9) => ({
  persisted: async () => persisted,
  persist: async () => grants,
  estimate: async () => ({ quota: left + 1000, usage: 1000 }),
});

describe('[F7] how the data is kept', () => {
  test('is told without asking for more, and asked for', async () => {
    expect(await readKeeping(browser(false, true))).toBe('clearable');
    expect(await askToKeep(browser(false, true))).toBe('lasting');
    expect(await askToKeep(browser(false, false))).toBe('clearable');
    expect(await askToKeep(browser(true, false))).toBe('lasting');
  });

  test('is unknown where the browser has no answer or refuses the question', async () => {
    const refuses = {
      ...browser(false, false),
      persisted: () => Promise.reject(new TypeError('opaque origin')),
    };
    expect(await readKeeping(undefined)).toBe('unknown');
    expect(await askToKeep(refuses)).toBe('unknown');
  });
});

describe('[F7] the reminder of a backup', () => {
  const at = '2026-11-12T10:00:00.000+07:00';

  test('is not there without answers, comes with the first and goes with the file', async () => {
    const db = await databaseWith(setUp);
    expect(await readBackup(db, partnership.id)).toEqual({ last: null, unsaved: 0 });
    const { draft, responses } = sitting(30);
    await submitDraft(db, draft, responses);
    const before = await readBackup(db, partnership.id);
    expect(before).toEqual({ last: null, unsaved: 1 });
    expect(needsBackup(before)).toBe(true);
    await noteBackup(db, partnership.id, at, []);
    const after = await readBackup(db, partnership.id);
    expect(after).toEqual({ last: at, unsaved: 0 });
    expect(needsBackup(after)).toBe(false);
  });

  test('comes again with a new answer, though an older one was withdrawn meanwhile', async () => {
    const db = await databaseWith({ ...setUp, responses: [sitting(30).response, sitting(31).response] });
    await noteBackup(db, partnership.id, at, []);
    await withdraw(db, id(30), 'respondent');
    const { draft, responses } = sitting(32);
    await submitDraft(db, draft, responses);
    expect(await readBackup(db, partnership.id)).toEqual({ last: at, unsaved: 1 });
  });

  test('is not moved by what is not an answer', async () => {
    const db = await databaseWith(setUp);
    await setOpen(db, assessment.id, false);
    expect(needsBackup(await readBackup(db, partnership.id))).toBe(false);
  });
});

describe('[F6] before an assessment begins', () => {
  test('there is room, and the trial leaves nothing behind', async () => {
    const db = await freshDatabase();
    const rows = await db.device.count();
    expect(await checkRoom(db, browser(true, true))).toEqual({ ok: true, value: null });
    expect(await db.device.count()).toBe(rows);
  });

  test('a nearly full device is told, with what is left', async () => {
    expect(await checkRoom(await freshDatabase(), browser(true, true, 2_000_000))).toEqual({
      ok: false,
      error: { kind: 'nearly-full', left: 2_000_000 },
    });
  });

  test('a full one is told by the trial, whatever the estimate says', async () => {
    const db = await freshDatabase();
    db.device.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await checkRoom(db, browser(true, true))).toEqual({ ok: false, error: { kind: 'storage-full' } });
  });

  test('without an estimate the trial decides', async () => {
    expect(await checkRoom(await freshDatabase(), undefined)).toEqual({ ok: true, value: null });
  });
});
