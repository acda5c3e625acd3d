import { expect, test } from 'vitest';
import { countable } from '#domain/responses/countable.ts';
import { draftToCorrect, responsesOf } from '#domain/responses/submit.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { Database } from '#storage/database.ts';
import { saveDraft } from '#storage/drafts.ts';
import { mergeRecords } from '#storage/merge.ts';
import { submitDraft } from '#storage/submit.ts';
import { noteHandedIn, readPending, readToHandIn } from '#storage/to-hand-in.ts';
import { withdraw } from '#storage/withdraw.ts';
import { assessment, databaseWith, freshDatabase, id, records, setUp, sitting, tapped } from './fixtures.ts';

const phone = async (): Promise<Database> => {
  const db = await freshDatabase();
  await mergeRecords(db, setUp, { keeper: [] });
  return db;
};

const submit = async (db: Database, draft: Draft) => {
  await saveDraft(db, draft);
  const responses = responsesOf(draft, assessment);
  expect(await submitDraft(db, draft, responses)).toEqual({ ok: true, value: null });
  return responses.map((response) => response.id);
};

const found = (db: Database, of = 40) => readToHandIn(db, assessment.id, id(of));
const states = async (db: Database) => (await readPending(db, assessment.id)).map(({ state }) => state);
const handIn = async (db: Database, of = 40) =>
  expect(await noteHandedIn(db, await found(db, of))).toEqual({ ok: true, value: null });

test('where nobody has answered there is nothing to hand in', async () => {
  const db = await phone();
  expect(await found(db)).toEqual({
    state: 'nothing',
    of: assessment.id,
    responses: [],
    withdrawn: [],
    byFile: true,
  });
  expect(await states(db)).toEqual([]);
});

test('answers wait until they are handed in', async () => {
  const db = await phone();
  const ids = await submit(db, sitting(40).draft);
  expect(await found(db)).toMatchObject({ state: 'first', of: id(40), withdrawn: [] });
  expect((await found(db)).responses.map((response) => response.id)).toEqual(ids);
  expect(await states(db)).toEqual(['first']);
  await handIn(db);
  expect(await found(db)).toMatchObject({ state: 'handed', of: id(40) });
  expect(await states(db)).toEqual([]);
});

test('corrected answers wait again, and only those that count', async () => {
  const db = await phone();
  await submit(db, sitting(40).draft);
  await handIn(db);
  const again = draftToCorrect((await found(db)).responses);
  if (!again) throw new Error('there are answers to correct');
  const [corrected] = await submit(db, tapped(again, 'a', 3));
  expect(await states(db)).toEqual(['changed']);
  expect((await found(db)).responses.map((response) => response.id)).toEqual([corrected]);
  await handIn(db);
  expect(await states(db)).toEqual([]);
});

test('corrected twice, what lies between is handed in too: the keeper may have the first alone, and one counts', async () => {
  const db = await phone();
  await submit(db, sitting(40).draft);
  const first = (await found(db)).responses;
  const correct = async (point: number) => {
    const again = draftToCorrect((await found(db)).responses.slice(0, 1));
    if (!again) throw new Error('there are answers to correct');
    return submit(db, tapped(again, 'a', point));
  };
  const [between] = await correct(3);
  const [last] = await correct(2);
  const { responses } = await found(db);
  expect(responses.map((response) => response.id)).toEqual([last, between]);
  const there = countable([...responses, ...first], []);
  expect(there.responses.map((response) => response.id)).toEqual([last]);
  expect(there.competing).toEqual([]);
  await handIn(db);
  expect(await states(db)).toEqual([]);
});

test('that answers were taken back is to be handed in too, though they had been handed in before', async () => {
  const db = await phone();
  const ids = await submit(db, sitting(40).draft);
  await handIn(db);
  await withdraw(db, id(40), 'respondent');
  expect(await found(db)).toEqual({
    state: 'withdrawn',
    of: assessment.id,
    responses: [],
    withdrawn: ids,
    byFile: true,
  });
  expect(await states(db)).toEqual(['withdrawn']);
  await handIn(db);
  expect(await states(db)).toEqual([]);
});

test('each sitting of the phone waits for itself, and says nothing of another', async () => {
  const db = await phone();
  await submit(db, sitting(40).draft);
  await submit(db, sitting(41).draft);
  await handIn(db, 41);
  await withdraw(db, id(41), 'respondent');
  expect(await states(db)).toEqual(['withdrawn', 'first']);
  expect(await found(db)).toMatchObject({ state: 'first', withdrawn: [] });
});

test('[F28] answers given on a shared device are handed in too, but never as a file', async () => {
  const db = await phone();
  await submit(db, sitting(40).draft);
  await submit(db, { ...sitting(41).draft, way: 'shared-device' });
  expect(await found(db, 40)).toMatchObject({ state: 'first', byFile: true });
  expect(await found(db, 41)).toMatchObject({ state: 'first', byFile: false });
});

test('a device that keeps the assessment hands nothing in', async () => {
  const keeper = await databaseWith(setUp);
  await mergeRecords(keeper, records({ responses: [sitting(41).response] }), { keeper: [] });
  expect(await found(keeper, 41)).toMatchObject({ state: 'nothing' });
  expect(await states(keeper)).toEqual([]);
});
