import { describe, expect, test, vi } from 'vitest';
import { countedIn } from '#domain/columns/counted-part.ts';
import { pack } from '#domain/columns/pack.ts';
import type { Response } from '#domain/responses/response.ts';
import { withId } from '#domain/responses/response-id.ts';
import { allTables, type Database } from '#storage/database.ts';
import { readCounting } from '#storage/counting.ts';
import { mergeRecords } from '#storage/merge.ts';
import { fewestKept, keepPacked, packedIds, readPacked } from '#storage/packed.ts';
import { rescue } from '#storage/rescue.ts';
import { setAside } from '#storage/responses.ts';
import { readResults } from '#storage/results.ts';
import { withdraw } from '#storage/withdraw.ts';
import {
  assessment,
  databaseWith,
  memory,
  openOn,
  partnership,
  records,
  setUp,
  sitting,
} from './fixtures.ts';

const some = (count: number, from = 1000): Response[] =>
  Array.from({ length: count }, (_, place) => sitting(from + place, (place % 3) + 1).response);

const whom = (responses: readonly Response[]) => responses.map((response) => response.id).toSorted();

/** Ids of what counts, as the tables have it. */
async function counted(db: Database): Promise<string[]> {
  const { counting } = await readCounting(db, assessment);
  return countedIn(counting)
    .map(({ response }) => response)
    .toSorted();
}

const add = async (db: Database, responses: readonly Response[]) => {
  const merged = await mergeRecords(db, records({ responses }), { keeper: [] });
  expect(merged.ok).toBe(true);
};

/** The same database in another page, where nothing is held yet. */
const elsewhere = async (factory: ReturnType<typeof memory>) => openOn(factory);

const readKept = async (db: Database, of = assessment) =>
  (await readPacked(db, of, await packedIds(db, of.id))).map(({ columns }) => columns);

const kept = (db: Database, rows: number) => expect.poll(() => db.packed.count()).toBe(rows);

test('what was packed is read again as it was', async () => {
  const responses = some(3);
  const db = await databaseWith({ ...setUp, responses });
  const packed = pack(responses, assessment.parts);
  await keepPacked(db, assessment, [packed]);
  expect(await readKept(db)).toEqual([packed]);
});

describe('results', () => {
  test('count what came in since, one after the other, and all at once', async () => {
    const db = await databaseWith({ ...setUp, responses: some(2) });
    expect(await counted(db)).toEqual(whom(some(2)));
    await add(db, some(3));
    await add(db, some(4));
    const twice = await Promise.all([counted(db), counted(db)]);
    expect(twice).toEqual([whom(some(4)), whom(some(4))]);
    const [own] = (await readResults(db, partnership.id))?.assessments ?? [];
    expect(own?.released[0]?.respondents).toBe(4);
    expect(own?.awaited).toBe(0);
  });

  test('leave out what was set aside, corrected or withdrawn', async () => {
    const responses = some(4);
    const [first, second, third] = responses;
    if (!first || !second || !third) throw new Error('there are four');
    const db = await databaseWith({ ...setUp, responses });
    await counted(db);
    await setAside(db, { response: first.id, assessment: assessment.id, reason: 'test', by: 'keeper' });
    const { id: _, ...body } = second;
    const corrected = withId({ ...body, way: 'paper', replaces: second.id });
    await add(db, [corrected]);
    await withdraw(db, third.respondent, 'respondent');
    expect(await counted(db)).toEqual(whom([corrected, ...responses.slice(3)]));
  });

  test('of few responses keep nothing; of many they are kept, and only new ones are read again', async () => {
    const factory = memory();
    const db = await openOn(factory);
    await mergeRecords(db, { ...setUp, responses: some(fewestKept) }, { keeper: [assessment.id] });
    await counted(db);
    await kept(db, 1);
    await add(db, some(2, 5000));
    const other = await elsewhere(factory);
    const read = vi.spyOn(other.responses, 'bulkGet');
    expect(await counted(other)).toEqual(whom([...some(fewestKept), ...some(2, 5000)]));
    expect(read.mock.calls.map(([ids]) => ids.length)).toEqual([2]);
    expect(await other.packed.count()).toBe(1);
  });

  test('of which little came in at a time gather it until it is worth keeping', async () => {
    const factory = memory();
    const db = await openOn(factory);
    await mergeRecords(db, { ...setUp, responses: some(fewestKept - 1) }, { keeper: [assessment.id] });
    await counted(db);
    await add(db, some(1, 5000));
    await counted(db);
    await kept(db, 1);
    const other = await elsewhere(factory);
    expect(await counted(other)).toEqual(whom([...some(fewestKept - 1), ...some(1, 5000)]));
  });
});

const spoilt = (db: Database, path: string, value: unknown) =>
  db
    .table<object>('packed')
    .toCollection()
    .modify({ [path]: value });

test('of a thousand only those are listed whose first digit tells of a difference', async () => {
  const factory = memory();
  const db = await openOn(factory);
  const responses = some(1100);
  await mergeRecords(db, setUp, { keeper: [assessment.id] });
  await db.responses.bulkPut(responses);
  expect(await counted(db)).toHaveLength(1100);
  await kept(db, 1);
  const [gone, stays] = [responses[7], responses[8]];
  if (!gone || !stays) throw new Error('there are a thousand');
  const other = await elsewhere(factory);
  expect(await counted(other)).toHaveLength(1100);
  await add(db, some(1, 9000));
  const read = vi.spyOn(other.responses, 'bulkGet');
  expect(await counted(other)).toEqual(whom([...responses, ...some(1, 9000)]));
  expect(read.mock.calls.map(([ids]) => ids.length)).toEqual([1]);
  await withdraw(db, gone.respondent, 'respondent');
  const left = responses.filter((response) => response !== gone);
  expect(await counted(other)).toEqual(whom([...left, ...some(1, 9000)]));
  // Without a word of it, as no part of the app does.
  await db.responses.delete(stays.id);
  expect(await counted(other)).not.toContain(stays.id);
  expect(await counted(other)).toHaveLength(1099);
}, 60_000);

describe('what was kept is thrown away', () => {
  const responses = some(3);

  test.each<[string, (db: Database) => Promise<unknown>]>([
    ['it cannot be read', (db) => spoilt(db, 'columns', 'nonsense')],
    ['it is of another format', (db) => spoilt(db, 'format', 0)],
    ['it is cut', (db) => spoilt(db, 'columns.rounds', new Uint32Array(1))],
  ])('where %s', async (_, spoil) => {
    const db = await databaseWith({ ...setUp, responses });
    await keepPacked(db, assessment, [pack(responses, assessment.parts)]);
    await spoil(db);
    expect(await readKept(db)).toEqual([]);
    expect(await counted(db)).toEqual(whom(responses));
    await kept(db, 0);
  });

  test('where the questionnaire is laid out in another way', async () => {
    const db = await databaseWith({ ...setUp, responses });
    await keepPacked(db, assessment, [pack(responses, assessment.parts)]);
    const parts = assessment.parts.map(({ questionnaire, form }) => ({
      questionnaire: { ...questionnaire, forms: [{ id: form, title: { en: 'x' }, items: ['b', 'a'] }] },
      form,
    }));
    expect(await readKept(db, { ...assessment, parts })).toEqual([]);
  });

  test('where a response of it is there no more', async () => {
    const db = await databaseWith({ ...setUp, responses });
    await keepPacked(db, assessment, [pack(responses, assessment.parts)]);
    await db.responses.delete(responses[0]?.id ?? '');
    expect(await counted(db)).toEqual(whom(responses.slice(1)));
  });

  test('with the consent: nothing of a withdrawn answer stays, nor comes back from a page that still holds it', async () => {
    const db = await databaseWith({ ...setUp, responses });
    const packed = pack(responses, assessment.parts);
    await keepPacked(db, assessment, [packed]);
    await withdraw(db, responses[0]?.respondent ?? '', 'respondent');
    expect(await db.packed.count()).toBe(0);
    await keepPacked(db, assessment, [packed]);
    expect(await db.packed.count()).toBe(0);
  });

  test('when a withdrawal comes in by file', async () => {
    const db = await databaseWith({ ...setUp, responses });
    await keepPacked(db, assessment, [pack(responses, assessment.parts)]);
    const exclusion = {
      response: responses[0]?.id ?? '',
      assessment: assessment.id,
      by: 'respondent',
    } as const;
    await mergeRecords(db, records({ exclusions: [{ ...exclusion, reason: 'withdrawn' }] }), { keeper: [] });
    expect(await db.packed.count()).toBe(0);
    expect(await counted(db)).toEqual(whom(responses.slice(1)));
  });
});

test('no file holds what is packed: neither a full one nor a rescue', async () => {
  const factory = memory();
  const db = await openOn(factory);
  await mergeRecords(db, { ...setUp, responses: some(3) }, { keeper: [] });
  await keepPacked(db, assessment, [pack(some(3), assessment.parts)]);
  expect(allTables).not.toContain('packed');
  const rescued = await rescue('pacts', factory);
  expect(Object.keys(rescued?.tables ?? {}).toSorted()).toEqual(allTables.toSorted());
});
