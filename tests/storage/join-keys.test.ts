import { describe, expect, test } from 'vitest';
import { ok } from '#domain/result.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import { addAssessment, changeAssessment, hasAnswers } from '#storage/write-assessments.ts';
import type { Database } from '#storage/database.ts';
import { addKey, holdsKey, isKeySaved, readKeys } from '#storage/join-keys.ts';
import { mergeRecords } from '#storage/merge.ts';
import { noteBackup } from '#storage/persistence.ts';
import { readRecords } from '#storage/read-records.ts';
import { readResults } from '#storage/results.ts';
import {
  assessment,
  databaseWith,
  freshDatabase,
  id,
  joinKey,
  partnership,
  records,
  setUp,
} from './fixtures.ts';

const at = '2026-11-12T10:00:00.000+07:00';
const other: JoinKey = { ...joinKey, publicKey: `B${'B'.repeat(85)}Q`, token: id(81) };
const keysIn = async (db: Database) => (await readKeys(db, assessment.id)).values;
const sent = async (db: Database) => (await readRecords(db, partnership.id)).records;

test('the first key of an assessment is kept; a second tab makes no other', async () => {
  const db = await databaseWith(setUp);
  expect(await keysIn(db)).toEqual([]);
  expect(await holdsKey(db, partnership.id)).toBe(false);
  expect(await addKey(db, joinKey)).toEqual(ok(null));
  expect(await addKey(db, other)).toEqual({ ok: false, error: { kind: 'key-there' } });
  expect(await keysIn(db)).toEqual([joinKey]);
  expect(await holdsKey(db, partnership.id)).toBe(true);
});

test('a second vote opens by the key of its first one, and needs no copy of its own', async () => {
  const db = await databaseWith(setUp);
  const { turn: _turn, deleted: _deleted, stamps: _stamps, ...first } = assessment;
  const second = { ...first, id: id(902), again: { of: first.id } };
  await addKey(db, joinKey);
  await addAssessment(db, second);
  expect((await readKeys(db, second.id)).values).toEqual([{ ...joinKey, assessment: second.id }]);
  expect(await isKeySaved(db, second.id)).toBe(false);

  await noteBackup(db, partnership.id, at, [joinKey]);
  const third = { ...second, id: id(903) };
  await addAssessment(db, third);
  expect(await isKeySaved(db, third.id)).toBe(true);
});

test('of an assessment that is not there no key is kept; a damaged key is a bug', async () => {
  const db = await databaseWith(setUp);
  expect(await addKey(db, { ...joinKey, assessment: id(99) })).toEqual({
    ok: false,
    error: { kind: 'missing' },
  });
  await expect(addKey(db, { ...joinKey, privateKey: 'short' })).rejects.toThrow();
  expect(await db.keys.count()).toBe(0);
});

test('a key is nobody’s answer: what was promised may still change', async () => {
  const db = await databaseWith(setUp);
  await addKey(db, joinKey);
  expect(await hasAnswers(db, assessment.id)).toBe(false);
  expect(await changeAssessment(db, assessment.id, { k: 7 })).toMatchObject({ ok: true });
});

test('a key is in no results, and in no assessment', async () => {
  const db = await databaseWith(setUp);
  await addKey(db, joinKey);
  const text = JSON.stringify(await readResults(db, partnership.id));
  for (const secret of [joinKey.publicKey, joinKey.privateKey, joinKey.token])
    expect(text).not.toContain(secret);
});

describe('a key is saved', () => {
  test('once a full file that held it has left the page, and not before', async () => {
    const db = await databaseWith(setUp);
    expect(await isKeySaved(db, assessment.id)).toBe(false);
    await addKey(db, joinKey);
    expect(await isKeySaved(db, assessment.id)).toBe(false);
    await noteBackup(db, partnership.id, at, []);
    expect(await isKeySaved(db, assessment.id)).toBe(false);
    await noteBackup(db, partnership.id, at, [joinKey]);
    expect(await isKeySaved(db, assessment.id)).toBe(true);
  });

  test('where it came in with one', async () => {
    const mine = await databaseWith(setUp);
    await addKey(mine, joinKey);
    const theirs = await freshDatabase(2);
    await mergeRecords(theirs, await sent(mine), { keeper: [assessment.id] });
    expect(await keysIn(theirs)).toEqual([joinKey]);
    expect(await isKeySaved(theirs, assessment.id)).toBe(true);
  });

  test('only where all of them are: the own one beside one that came in', async () => {
    const mine = await databaseWith(setUp);
    await addKey(mine, joinKey);
    const theirs = await databaseWith(setUp, 2);
    await addKey(theirs, other);
    await mergeRecords(theirs, await sent(mine), { keeper: [] });
    expect(await keysIn(theirs)).toEqual([joinKey, other]);
    expect(await isKeySaved(theirs, assessment.id)).toBe(false);
    await noteBackup(theirs, partnership.id, at, [joinKey, other]);
    expect(await isKeySaved(theirs, assessment.id)).toBe(true);
  });
});

describe('[F21] keys of two keepers', () => {
  test('stand side by side, and twice is once', async () => {
    const [mine, theirs] = [await databaseWith(setUp), await databaseWith(setUp, 2)];
    await addKey(mine, joinKey);
    await addKey(theirs, other);
    const [one, two] = [await sent(mine), await sent(theirs)];
    await mergeRecords(mine, two, { keeper: [] });
    await mergeRecords(theirs, one, { keeper: [] });
    expect(await keysIn(mine)).toEqual([joinKey, other]);
    expect(await keysIn(theirs)).toEqual([joinKey, other]);
    expect(await mergeRecords(mine, two, { keeper: [] })).toMatchObject({
      value: { counts: { keys: { added: 0, changed: 0, same: 1 } } },
    });
  });

  test('never take each other’s place: what a key opens does not change', async () => {
    const db = await databaseWith(setUp);
    await addKey(db, joinKey);
    const forged = { ...joinKey, token: id(82) };
    expect(await mergeRecords(db, records({ keys: [forged] }), { keeper: [] })).toEqual({
      ok: false,
      error: { kind: 'conflict', place: 'keys.0' },
    });
    expect(await keysIn(db)).toEqual([joinKey]);
  });

  test('of an assessment that neither knows bring nothing in', async () => {
    expect(
      await mergeRecords(await freshDatabase(), records({ keys: [joinKey] }), { keeper: [] }),
    ).toMatchObject({ ok: false, error: { kind: 'unknown', place: 'keys.0' } });
  });
});

test('[F23] a key that cannot be read goes along as it lies there', async () => {
  const db = await databaseWith(setUp);
  const poison = { ...joinKey, privateKey: 7 };
  await db.table('keys').put(poison);
  expect(await readKeys(db, assessment.id)).toMatchObject({
    values: [],
    broken: [{ table: 'keys', row: poison }],
  });
  expect(await readRecords(db, partnership.id)).toMatchObject({ broken: [{ table: 'keys', row: poison }] });
  expect(await isKeySaved(db, assessment.id)).toBe(false);
});
