import { beforeEach, expect, test } from 'vitest';
import { newDraft } from '#domain/responses/apply-answer.ts';
import type { Database } from '#storage/database.ts';
import { readFact } from '#storage/device.ts';
import { readDraft, saveDraft } from '#storage/drafts.ts';
import { endPassing, forgetPin, heedClock, startPassing } from '#storage/passing.ts';
import { readResponses } from '#storage/responses.ts';
import { submitDraft } from '#storage/submit.ts';
import {
  assessment,
  databaseWith,
  emptyDraft,
  id,
  memory,
  openOn,
  setUp,
  sitting,
  tapped,
} from './fixtures.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 10, 12, 12);
const ended = { ok: true, value: 'ended' };
const wrong = { ok: true, value: 'wrong' };
const waiting = { ok: true, value: 'waiting' };

const start = (db: Database) => startPassing(db, { assessment: assessment.id, pin: '2468', salt: id(99) });
const isOn = async (db: Database) => (await readFact(db, 'passing')) !== null;

async function fail(db: Database, times: number, now = noon) {
  for (let time = 0; time < times; time += 1) expect(await endPassing(db, '1111', now)).toEqual(wrong);
}

let db: Database;
beforeEach(async () => {
  db = await databaseWith(setUp);
});

test('passing round is on until the PIN is given, and the PIN itself is stored nowhere', async () => {
  expect(await isOn(db)).toBe(false);
  await start(db);
  expect(await readFact(db, 'passing')).toMatchObject({ assessment: assessment.id, wrong: 0 });
  expect(JSON.stringify(await db.device.toArray())).not.toContain('2468');
  expect(await endPassing(db, '2469', noon)).toEqual(wrong);
  expect(await isOn(db)).toBe(true);
  expect(await endPassing(db, '2468', noon)).toEqual(ended);
  expect(await isOn(db)).toBe(false);
});

test('it is on again when the database is opened again, with the tries so far', async () => {
  const factory = memory();
  const first = await openOn(factory);
  await start(first);
  await fail(first, 5);
  first.close();
  const second = await openOn(factory);
  expect(await readFact(second, 'passing')).toMatchObject({ wrong: 5, since: noon });
  expect(await endPassing(second, '2468', noon + minute - 1)).toEqual(waiting);
  expect(await endPassing(second, '2468', noon + minute)).toEqual(ended);
});

test('during a wait not even the right PIN is taken, and no try is counted', async () => {
  await start(db);
  await fail(db, 5);
  expect(await endPassing(db, '2468', noon)).toEqual(waiting);
  expect(await endPassing(db, '1111', noon)).toEqual(waiting);
  expect(await readFact(db, 'passing')).toMatchObject({ wrong: 5 });
});

test('tries made at the same time, as by several tabs, are all counted, and the sixth has to wait', async () => {
  await start(db);
  const tries = await Promise.all(['1', '2', '3', '4', '5', '6'].map((pin) => endPassing(db, pin, noon)));
  expect(tries.filter(({ ok, ...rest }) => ok && 'value' in rest && rest.value === 'wrong').length).toBe(5);
  expect(await readFact(db, 'passing')).toMatchObject({ wrong: 5 });
});

test('[F24] a clock turned back begins the wait anew from what it shows', async () => {
  await start(db);
  await fail(db, 5);
  const back = noon - 60 * minute;
  expect(await endPassing(db, '2468', back)).toEqual(waiting);
  expect(await endPassing(db, '2468', back + minute - 1)).toEqual(waiting);
  expect(await endPassing(db, '2468', back + minute)).toEqual(ended);
});

test('[F24] asking for the PIN is enough for the wait to follow the clock', async () => {
  await start(db);
  await fail(db, 5);
  await heedClock(db, noon + 1);
  expect(await readFact(db, 'passing')).toMatchObject({ since: noon });
  await heedClock(db, noon - minute);
  expect(await readFact(db, 'passing')).toMatchObject({ wrong: 5, since: noon - minute });
});

test('[F28] without the PIN it ends with what is unfinished of this assessment; what was submitted stays', async () => {
  const { draft, responses } = sitting(31);
  await saveDraft(db, draft);
  await submitDraft(db, draft, responses);
  const unfinished = tapped(emptyDraft(32), 'a', 3);
  await saveDraft(db, unfinished);
  const elsewhere = newDraft({ id: id(33), assessment: id(21), partner: id(11), way: 'own-device' });
  await saveDraft(db, elsewhere);
  await start(db);
  expect(await forgetPin(db)).toEqual({ ok: true, value: null });
  expect(await isOn(db)).toBe(false);
  expect((await readDraft(db, unfinished.id)).value).toBe(null);
  expect((await readDraft(db, elsewhere.id)).value).toEqual(elsewhere);
  expect((await readResponses(db, assessment.id)).values).toHaveLength(1);
});

test('where it has ended already, forgetting the PIN deletes nothing', async () => {
  const unfinished = tapped(emptyDraft(32), 'a', 3);
  await saveDraft(db, unfinished);
  expect(await forgetPin(db)).toEqual({ ok: true, value: null });
  expect((await readDraft(db, unfinished.id)).value).toEqual(unfinished);
});
