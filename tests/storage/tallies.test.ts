import { describe, expect, test } from 'vitest';
import type { Tally } from '#domain/responses/tally.ts';
import { changeAssessment, hasAnswers, setOpen } from '#storage/write-assessments.ts';
import type { Database } from '#storage/database.ts';
import { readFact } from '#storage/device.ts';
import { ensureDevice } from '#storage/ensure-device.ts';
import { mergeRecords } from '#storage/merge.ts';
import { readRecords } from '#storage/read-records.ts';
import { readResults } from '#storage/results.ts';
import { leaveTalliesBehind, takeUpTallies } from '#storage/tallies-left.ts';
import { flushTallies, readTallies, saveTally, unsavedTallies } from '#storage/tallies.ts';
import {
  assessment,
  databaseWith,
  freshDatabase,
  hands,
  id,
  itemName as name,
  memory,
  openOn,
  partnership,
  records,
  setUp,
} from './fixtures.ts';
import { shelfWith } from './shelf-with.ts';

const counted = (points: number[]) => ({ name, patch: { hands: { points, cannotJudge: 0 } } });
const pointsIn = async (db: Database) =>
  (await readTallies(db, assessment.id)).values.map((tally) => tally.hands?.points ?? null);

test('[S9] a show of hands is kept as it was counted, with who wrote it when', async () => {
  const db = await databaseWith(setUp);
  const saved = await saveTally(db, { name, patch: { hands } });
  const tally = { ...name, hands, stamps: { hands: { counter: 1, device: id(1) } } };
  expect(saved).toEqual({ ok: true, value: tally });
  expect(await readTallies(db, assessment.id)).toEqual({ values: [tally], broken: [] });
  await saveTally(db, { name, patch: { hands: null } });
  expect(await pointsIn(db)).toEqual([null]);
});

test('[F20] of what is counted quickly the last stands', async () => {
  const db = await databaseWith(setUp);
  const all = [
    [1, 0, 0],
    [2, 0, 0],
    [3, 0, 0],
  ].map((points) => saveTally(db, counted(points)));
  expect(unsavedTallies(db)).toEqual([counted([3, 0, 0])]);
  await flushTallies(db);
  expect((await Promise.all(all)).every(({ ok }) => ok)).toBe(true);
  expect(await pointsIn(db)).toEqual([[3, 0, 0]]);
});

test('once it is closed nothing is counted any more, and no hands are a bug', async () => {
  const db = await databaseWith(setUp);
  await saveTally(db, counted([1, 2, 3]));
  await expect(saveTally(db, counted([1, -2, 3]))).rejects.toThrow();
  await expect(saveTally(db, counted([1, 2, 1000]))).rejects.toThrow();
  await setOpen(db, assessment.id, false);
  expect(await saveTally(db, counted([9, 9, 9]))).toEqual({ ok: false, error: { kind: 'closed' } });
  expect(await pointsIn(db)).toEqual([[1, 2, 3]]);
});

test('[P1] once hands were counted, what was promised does not change', async () => {
  const db = await databaseWith(setUp);
  expect(await hasAnswers(db, assessment.id)).toBe(false);
  await saveTally(db, { name, patch: { hands } });
  expect(await hasAnswers(db, assessment.id)).toBe(true);
  expect(await changeAssessment(db, assessment.id, { k: 7 })).toEqual({
    ok: false,
    error: { kind: 'frozen' },
  });
});

test('[F23] a row that cannot be read is not overwritten', async () => {
  const db = await databaseWith(setUp);
  await db.table('tallies').put({ ...name, hands: 7 });
  expect(await saveTally(db, { name, patch: { hands } })).toMatchObject({
    ok: false,
    error: { kind: 'broken' },
  });
  expect(await readTallies(db, assessment.id)).toMatchObject({ values: [], broken: [{ table: 'tallies' }] });
});

test('[S9] it is read with the results, for whoever sees them', async () => {
  const db = await databaseWith(setUp);
  await saveTally(db, { name, patch: { hands } });
  expect((await readResults(db, partnership.id))?.assessments[0]?.tallies).toMatchObject([{ hands }]);
});

describe('[F21] two devices', () => {
  test('end with what was counted last, and count on after it', async () => {
    const [mine, theirs] = [await databaseWith(setUp), await databaseWith(setUp, 2)];
    await saveTally(mine, counted([1, 0, 0]));
    await mergeRecords(theirs, (await readRecords(mine, partnership.id)).records, { keeper: [] });
    await saveTally(theirs, counted([2, 0, 0]));
    const sent = (await readRecords(theirs, partnership.id)).records;
    expect(await mergeRecords(mine, sent, { keeper: [] })).toMatchObject({
      value: { counts: { tallies: { added: 0, changed: 1 } } },
    });
    expect(await pointsIn(mine)).toEqual([[2, 0, 0]]);
    expect(await saveTally(mine, counted([3, 0, 0]))).toMatchObject({
      value: { stamps: { hands: { counter: 3, device: id(1) } } },
    });
  });

  test.each(['tallies', 'notes'] as const)('one that lost its name counts on after its %s', async (noun) => {
    const stamped = { ...name, stamps: { hands: { counter: 40, device: id(7) } } };
    const db = await databaseWith(setUp);
    await db.table(noun).put(noun === 'tallies' ? { ...stamped, hands } : { ...stamped, text: 'x' });
    await db.device.delete(['stamp', '']);
    await ensureDevice(db);
    expect(await readFact(db, 'stamp')).toEqual({ counter: 40, device: id(1) });
  });

  test('take in no hands of an assessment that neither knows', async () => {
    const tally: Tally = { ...name, hands, stamps: {} };
    expect(
      await mergeRecords(await freshDatabase(), records({ tallies: [tally] }), { keeper: [] }),
    ).toMatchObject({ ok: false, error: { kind: 'unknown', place: 'tallies.0' } });
  });
});

test('[F2] what was not stored yet when the page went is stored by the next', async () => {
  const factory = memory();
  const [before, after] = [await openOn(factory), await openOn(factory, 2)];
  await mergeRecords(before, setUp, { keeper: [] });
  const shelf = shelfWith({ 'pacts-survey.preferences': '{}' });
  const saving = saveTally(before, counted([4, 0, 0]));
  leaveTalliesBehind(before, shelf);
  before.close();
  await saving;
  await takeUpTallies(after, shelf);
  expect(await pointsIn(after)).toEqual([[4, 0, 0]]);
  expect([...shelf.map.keys()]).toEqual(['pacts-survey.preferences']);
});
