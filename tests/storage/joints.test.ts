import { describe, expect, test } from 'vitest';
import { longestProof, type Joint } from '#domain/responses/joint.ts';
import { setOpen } from '#storage/write-assessments.ts';
import type { Database } from '#storage/database.ts';
import { readFact } from '#storage/device.ts';
import { leaveJointsBehind, takeUpJoints } from '#storage/joints-left.ts';
import { flushJoints, readJoints, settle, unsavedJoints } from '#storage/joints.ts';
import { mergeRecords } from '#storage/merge.ts';
import { readRecords } from '#storage/read-records.ts';
import { readResults } from '#storage/results.ts';
import {
  assessment,
  databaseWith,
  freshDatabase,
  id,
  jointName as name,
  memory,
  openOn,
  partnership,
  records,
  setUp,
} from './fixtures.ts';
import { shelfWith } from './shelf-with.ts';

const value = (agreed: Joint['value']) => ({ name, patch: { value: agreed } });
const proof = (text: string) => ({ name, patch: { proof: text } });
const said = async (db: Database) =>
  (await readJoints(db, assessment.id)).values.map((joint) => [joint.item, joint.value, joint.proof]);

test('each field is written for itself, with a stamp of its own', async () => {
  const db = await databaseWith(setUp);
  await settle(db, value('partly'));
  await settle(db, proof('Minutes of 3 May'));
  const saved = await settle(db, value('yes'));
  expect(saved).toEqual({
    ok: true,
    value: {
      ...name,
      value: 'yes',
      proof: 'Minutes of 3 May',
      stamps: { value: { counter: 3, device: id(1) }, proof: { counter: 2, device: id(1) } },
    },
  });
  expect(await said(db)).toEqual([['vision', 'yes', 'Minutes of 3 May']]);
});

test('what was agreed on can be taken back; what shows it stays beside it', async () => {
  const db = await databaseWith(setUp);
  await settle(db, value('yes'));
  await settle(db, proof('Minutes'));
  await settle(db, value(null));
  expect(await said(db)).toEqual([['vision', null, 'Minutes']]);
});

test('[F20] what is typed quickly ends as it was typed last, whichever field waits', async () => {
  const db = await databaseWith(setUp);
  const all = [proof('M'), value('partly'), proof('Mi'), proof('Min'), value('yes')].map((wish) =>
    settle(db, wish),
  );
  expect(unsavedJoints(db)).toEqual([proof('Min'), value('yes')]);
  await flushJoints(db);
  expect((await Promise.all(all)).every(({ ok }) => ok)).toBe(true);
  expect(await said(db)).toEqual([['vision', 'yes', 'Min']]);
  expect(unsavedJoints(db)).toEqual([]);
});

test('once it is closed nothing changes; opened again it does', async () => {
  const db = await databaseWith(setUp);
  await settle(db, value('partly'));
  await setOpen(db, assessment.id, false);
  expect(await settle(db, value('yes'))).toEqual({ ok: false, error: { kind: 'closed' } });
  expect(await said(db)).toEqual([['vision', 'partly', '']]);
  await setOpen(db, assessment.id, true);
  expect(await settle(db, value('yes'))).toMatchObject({ ok: true });
});

test('of an assessment that is not there nothing is stored, and a failed write leaves nothing', async () => {
  const db = await databaseWith(setUp);
  const elsewhere = { ...value('yes'), name: { ...name, assessment: id(99) } };
  expect(await settle(db, elsewhere)).toEqual({ ok: false, error: { kind: 'missing' } });
  const counter = (await readFact(db, 'stamp'))?.counter;
  await expect(settle(db, proof('a'.repeat(longestProof + 1)))).rejects.toThrow();
  expect(await db.joints.count()).toBe(0);
  expect((await readFact(db, 'stamp'))?.counter).toBe(counter);
});

test('[F23] a row that cannot be read is not overwritten', async () => {
  const db = await databaseWith(setUp);
  await db.table('joints').put({ ...name, value: 7 });
  expect(await settle(db, value('yes'))).toMatchObject({ ok: false, error: { kind: 'broken' } });
  expect(await readJoints(db, assessment.id)).toMatchObject({ values: [], broken: [{ table: 'joints' }] });
});

const sent = async (db: Database) => (await readRecords(db, partnership.id)).records;

describe('[F21] two devices that keep the same assessment', () => {
  test('join what each wrote, field by field, and twice is once', async () => {
    const [mine, theirs] = [await databaseWith(setUp), await databaseWith(setUp, 2)];
    await settle(mine, value('partly'));
    await mergeRecords(theirs, await sent(mine), { keeper: [] });
    await settle(theirs, value('yes'));
    await settle(mine, proof('Minutes'));
    const merged = await mergeRecords(mine, await sent(theirs), { keeper: [] });
    expect(merged).toMatchObject({ ok: true, value: { counts: { joints: { added: 0, changed: 1 } } } });
    expect(await said(mine)).toEqual([['vision', 'yes', 'Minutes']]);
    await mergeRecords(theirs, await sent(mine), { keeper: [] });
    expect(await said(theirs)).toEqual(await said(mine));
    expect(await mergeRecords(theirs, await sent(mine), { keeper: [] })).toMatchObject({
      value: { counts: { joints: { added: 0, changed: 0, same: 1 } } },
    });
  });

  test('go on counting after the greatest counter of either', async () => {
    const db = await databaseWith(setUp);
    const joint: Joint = {
      ...name,
      value: 'yes',
      proof: '',
      stamps: { value: { counter: 40, device: id(7) } },
    };
    await mergeRecords(db, records({ joints: [joint] }), { keeper: [] });
    expect(await settle(db, value('partly'))).toMatchObject({
      value: { value: 'partly', stamps: { value: { counter: 41 } } },
    });
  });

  test('refuse what belongs to no assessment they know, and what would move it', async () => {
    const joint: Joint = { ...name, value: 'yes', proof: '', stamps: {} };
    expect(
      await mergeRecords(await freshDatabase(), records({ joints: [joint] }), { keeper: [] }),
    ).toMatchObject({ ok: false, error: { kind: 'unknown', place: 'joints.0' } });
  });
});

test('[S8] it is read with the results, for whoever sees them', async () => {
  const db = await databaseWith(setUp);
  await settle(db, value('yes'));
  const results = await readResults(db, partnership.id);
  expect(results?.assessments[0]?.joints).toMatchObject([{ ...name, value: 'yes' }]);
});

describe('[F2] what was not stored yet when the page went', () => {
  test('is stored by the next page, and only once', async () => {
    const factory = memory();
    const [before, after] = [await openOn(factory), await openOn(factory, 2)];
    await mergeRecords(before, setUp, { keeper: [] });
    const shelf = shelfWith({ 'pacts-survey.preferences': '{}' });
    await settle(before, value('partly'));
    const saving = [settle(before, value('yes')), settle(before, proof('Minutes'))];
    leaveJointsBehind(before, shelf);
    before.close();
    await Promise.all(saving);
    await takeUpJoints(after, shelf);
    expect(await said(after)).toEqual([['vision', 'yes', 'Minutes']]);
    expect([...shelf.map.keys()]).toEqual(['pacts-survey.preferences']);
  });

  test('is not left where all is stored', async () => {
    const db = await databaseWith(setUp);
    const shelf = shelfWith();
    await settle(db, value('yes'));
    leaveJointsBehind(db, shelf);
    expect(shelf.length).toBe(0);
  });

  test('goes when nobody may write it any more, or nobody can read it; stays when it cannot be stored now', async () => {
    const db = await databaseWith(setUp);
    const prefix = 'pacts-survey.unsaved-joint.';
    const left = { [`${prefix}a`]: JSON.stringify(value('yes')), [`${prefix}b`]: '{' };
    await setOpen(db, assessment.id, false);
    const over = shelfWith(left);
    await takeUpJoints(db, over);
    expect(over.length).toBe(0);
    db.retired = true;
    const waiting = shelfWith(left);
    await takeUpJoints(db, waiting);
    expect([...waiting.map.keys()]).toEqual([`${prefix}a`]);
  });
});
