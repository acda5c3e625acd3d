import { expect, test } from 'vitest';
import { addAction, changeAction, readActions } from '#storage/actions.ts';
import { readActionsAt } from '#storage/actions-at.ts';
import { addAssessment } from '#storage/write-assessments.ts';
import { readAssessment } from '#storage/assessments.ts';
import { mergeRecords } from '#storage/merge.ts';
import { readRecords } from '#storage/read-records.ts';
import { databaseWith, id, newAction, partnership, setUp } from './fixtures.ts';

test('an action is kept as it was agreed, and with it who wrote it when', async () => {
  const db = await databaseWith(setUp);
  const added = await addAction(db, newAction);
  expect(added).toMatchObject({
    ok: true,
    value: { ...newAction, state: 'agreed', said: '', reviewed: null },
  });
  expect((await readActions(db, partnership.id)).values).toEqual(added.ok ? [added.value] : []);
  expect((await readActions(db, id(999))).values).toEqual([]);
});

test('a change writes its fields alone, each with its stamp; an action that is not there is told', async () => {
  const db = await databaseWith(setUp);
  await addAction(db, newAction);
  const changed = await changeAction(db, newAction.id, {
    state: 'dropped',
    said: 'The road was washed away',
  });
  expect(changed).toMatchObject({ ok: true, value: { state: 'dropped', what: newAction.what } });
  expect(changed.ok && Object.keys(changed.value.stamps).toSorted()).toEqual(['said', 'state']);
  expect(await changeAction(db, id(999), { deleted: true })).toMatchObject({
    ok: false,
    error: { kind: 'missing' },
  });
});

test('[F21] two devices that each changed another field of an action end with both', async () => {
  const here = await databaseWith(setUp);
  const there = await databaseWith(setUp);
  await addAction(here, newAction);
  await mergeRecords(there, (await readRecords(here, partnership.id)).records, { keeper: [] });
  await changeAction(here, newAction.id, { state: 'done' });
  await changeAction(there, newAction.id, { until: '2027-01-01' });
  const [mine, theirs] = await Promise.all(
    [here, there].map(async (db) => (await readRecords(db, partnership.id)).records),
  );
  if (!mine || !theirs) throw new Error('both were read');
  await mergeRecords(here, theirs, { keeper: [] });
  await mergeRecords(there, mine, { keeper: [] });
  const both = { state: 'done', until: '2027-01-01' };
  expect((await readActions(here, partnership.id)).values).toMatchObject([both]);
  expect((await readActions(there, partnership.id)).values).toMatchObject([both]);
});

test('an action of an assessment that is neither here nor in the file brings nothing in', async () => {
  const db = await databaseWith(setUp);
  await addAction(db, newAction);
  const { records } = await readRecords(db, partnership.id);
  const stray = records.actions.map((action) => ({ ...action, assessment: id(999) }));
  const empty = await databaseWith(setUp);
  expect(await mergeRecords(empty, { ...records, actions: stray }, { keeper: [] })).toMatchObject({
    ok: false,
    error: { kind: 'unknown', place: 'actions.0' },
  });
  expect((await readActions(empty, partnership.id)).values).toEqual([]);
});

test('[V2] what was agreed at a meeting stands at its second vote too, and comes first at the next meeting alone', async () => {
  const db = await databaseWith(setUp);
  await addAction(db, newAction);
  const { value: first } = await readAssessment(db, newAction.assessment);
  if (!first) throw new Error('there is an assessment');
  const { turn: _turn, deleted: _deleted, stamps: _stamps, ...meeting } = first;
  await addAssessment(db, { ...meeting, id: id(901), again: { of: first.id } });
  await addAssessment(db, { ...meeting, id: id(902), date: '2036-01-01' });
  const at = async (one: number) => {
    const { value } = await readAssessment(db, id(one));
    if (!value) throw new Error('it was added');
    const { carried, agreed } = await readActionsAt(db, value);
    return { carried: carried.length, agreed: agreed.length };
  };
  expect(await at(901)).toEqual({ carried: 0, agreed: 1 });
  expect(await at(902)).toEqual({ carried: 1, agreed: 0 });
});
