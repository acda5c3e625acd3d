import { expect, test } from 'vitest';
import { ok } from '#domain/result.ts';
import { findBroken } from '#storage/broken.ts';
import { dropHanded, noteHanded, readHanded } from '#storage/handed.ts';
import { noteJoined, readJoined } from '#storage/joined.ts';
import { readOnWall, setOnWall } from '#storage/on-wall.ts';
import { write } from '#storage/write.ts';
import { assessment, databaseWith, id, joinKey, setUp } from './fixtures.ts';

const first = 'a'.repeat(64);
const second = 'b'.repeat(64);

test('a phone that joined knows how to seal answers for the keeper, and opens nothing', async () => {
  const db = await databaseWith(setUp);
  expect(await readJoined(db, assessment.id)).toBeNull();
  const joined = { publicKey: joinKey.publicKey, token: joinKey.token };
  await write(db, ['device'], async () => {
    await noteJoined(db, assessment.id, joined);
    return ok(null);
  });
  expect(await readJoined(db, assessment.id)).toEqual(joined);
  expect(await db.keys.count()).toBe(0);
  expect(await findBroken(db)).toEqual([]);
});

test('what was handed in grows, each response once, for each respondent', async () => {
  const db = await databaseWith(setUp);
  expect(await readHanded(db, id(30))).toEqual([]);
  await noteHanded(db, id(30), [first]);
  await noteHanded(db, id(30), [second, first]);
  expect(await readHanded(db, id(30))).toEqual([first, second]);
  expect(await readHanded(db, id(31))).toEqual([]);
  expect(await findBroken(db)).toEqual([]);
});

test('what was handed in is forgotten with its responses, and only then', async () => {
  const db = await databaseWith(setUp);
  await noteHanded(db, id(30), [first]);
  await noteHanded(db, id(31), [second]);
  await write(db, ['device'], async () => {
    await dropHanded(db, new Set([second]));
    return ok(null);
  });
  expect(await readHanded(db, id(30))).toEqual([first]);
  expect(await readHanded(db, id(31))).toEqual([]);
});

test('a partner’s profile is on the wall once it said so, and no more once it took that back', async () => {
  const db = await databaseWith(setUp);
  const of = { assessment: assessment.id, partner: id(11) };
  await setOnWall(db, of, true);
  await setOnWall(db, { ...of, partner: id(12) }, true);
  await setOnWall(db, { ...of, assessment: id(21) }, true);
  expect(await readOnWall(db, assessment.id)).toEqual(new Set([id(11), id(12)]));
  await setOnWall(db, of, false);
  expect(await readOnWall(db, assessment.id)).toEqual(new Set([id(12)]));
  expect(await findBroken(db)).toEqual([]);
});
