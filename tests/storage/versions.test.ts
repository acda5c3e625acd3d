import { expect, test } from 'vitest';
import { countedIn } from '#domain/columns/counted-part.ts';
import { publish } from '#domain/questionnaire/publish.ts';
import { findBroken } from '#storage/broken.ts';
import { readCounting } from '#storage/counting.ts';
import { Database, recordTables } from '#storage/database.ts';
import { readRecords } from '#storage/read-records.ts';
import { versions } from '#storage/versions.ts';
import { readManuscripts, saveManuscript } from '#storage/manuscripts.ts';
import { addAction } from '#storage/actions.ts';
import { addKey } from '#storage/join-keys.ts';
import { settle } from '#storage/joints.ts';
import { saveNote } from '#storage/notes.ts';
import { saveTally } from '#storage/tallies.ts';
import { addPublished } from '#storage/questionnaires.ts';
import {
  action,
  assessment,
  hands,
  id,
  itemName,
  joinKey,
  jointName,
  manuscript,
  memory,
  newAction,
  openOn,
  partnership,
  questionnaire,
  setUp,
  sitting,
} from './fixtures.ts';

test('versions are numbered from one, oldest first', () => {
  expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
});

test('a version that was shipped is as it was shipped', () => {
  expect(versions[0]).toEqual({
    number: 1,
    stores: {
      partnerships: 'id',
      partners: 'id, partnership',
      assessments: 'id, partnership',
      drafts: 'id, assessment',
      responses: 'id, assessment, respondent',
      exclusions: '[response+assessment+reason+by], response, assessment',
      releases: 'id, assessment',
      released: '[assessment+questionnaire.id+number], assessment',
      device: '[about+of]',
    },
  });
  expect(versions[1]).toEqual({
    number: 2,
    stores: {
      responses: 'id, assessment, respondent, [assessment+id]',
      packed: '[assessment+id], assessment',
    },
  });
  expect(versions[2]).toEqual({
    number: 3,
    stores: { joints: '[assessment+questionnaire+item], assessment' },
  });
  expect(versions[3]).toEqual({ number: 4, stores: { questionnaires: 'id' } });
  expect(versions[4]).toEqual({ number: 5, stores: { manuscripts: 'id' } });
  expect(versions[5]).toEqual({ number: 6, stores: { actions: 'id, partnership, assessment' } });
  expect(versions[6]).toEqual({
    number: 7,
    stores: {
      tallies: '[assessment+questionnaire+item], assessment',
      notes: '[assessment+questionnaire+item], assessment',
      keys: '[assessment+publicKey], assessment',
    },
  });
});

test('what version 6 wrote is read by the current one: no hands were counted, nothing was written down, there was no key', async () => {
  const factory = memory();
  const old = new Database({ name: 'pacts', device: id(1), factory, versions: versions.slice(0, 6) });
  for (const table of tablesBefore7) await old.table(table).bulkPut([...setUp[table]]);
  await old.actions.put(action);
  old.close();
  const db = await openOn(factory);
  expect(await readRecords(db, partnership.id)).toEqual({
    records: { ...setUp, actions: [action] },
    broken: [],
  });
  expect(await saveTally(db, { name: itemName, patch: { hands } })).toMatchObject({ ok: true });
  expect(await saveNote(db, { name: itemName, patch: { text: 'Ask them first' } })).toMatchObject({
    ok: true,
  });
  expect(await addKey(db, joinKey)).toEqual({ ok: true, value: null });
});

test('what version 5 wrote is read by the current one: nothing was to be done then', async () => {
  const factory = memory();
  const old = new Database({ name: 'pacts', device: id(1), factory, versions: versions.slice(0, 5) });
  for (const table of tablesBefore6) await old.table(table).bulkPut([...setUp[table]]);
  old.close();
  const db = await openOn(factory);
  expect(await readRecords(db, partnership.id)).toEqual({ records: setUp, broken: [] });
  expect(await addAction(db, newAction)).toMatchObject({ ok: true });
});

test('what version 4 wrote is read by the current one: nobody was writing a questionnaire then', async () => {
  const factory = memory();
  const old = new Database({ name: 'pacts', device: id(1), factory, versions: versions.slice(0, 4) });
  for (const table of tablesBefore6) await old.table(table).bulkPut([...setUp[table]]);
  await old.questionnaires.put(publish(questionnaire));
  old.close();
  const db = await openOn(factory);
  const records = { ...setUp, questionnaires: [publish(questionnaire)] };
  expect(await readRecords(db, partnership.id)).toEqual({ records, broken: [] });
  expect(await readManuscripts(db)).toEqual({ values: [], broken: [] });
  expect(await saveManuscript(db, manuscript)).toEqual({ ok: true, value: null });
});

const tablesBefore7 = recordTables.filter((table) => !['tallies', 'notes', 'keys'].includes(table));
const tablesBefore6 = tablesBefore7.filter((table) => table !== 'actions');
const tablesBefore4 = tablesBefore6.filter((table) => table !== 'questionnaires');
const tablesBefore3 = tablesBefore4.filter((table) => table !== 'joints');

test('what version 3 wrote is read by the current one: nobody had a questionnaire of their own then', async () => {
  const factory = memory();
  const old = new Database({ name: 'pacts', device: id(1), factory, versions: versions.slice(0, 3) });
  for (const table of tablesBefore4) await old.table(table).bulkPut([...setUp[table]]);
  old.close();
  const db = await openOn(factory);
  expect(await readRecords(db, partnership.id)).toEqual({ records: setUp, broken: [] });
  const own = { ...questionnaire, id: 'own' };
  expect(await addPublished(db, own)).toEqual({ ok: true, value: publish(own) });
});

test('what version 2 wrote is read by the current one: nothing was agreed on together then', async () => {
  const factory = memory();
  const old = new Database({ name: 'pacts', device: id(1), factory, versions: versions.slice(0, 2) });
  for (const table of tablesBefore3) await old.table(table).bulkPut([...setUp[table]]);
  old.close();
  const db = await openOn(factory);
  expect(await readRecords(db, partnership.id)).toEqual({ records: setUp, broken: [] });
  expect(await settle(db, { name: jointName, patch: { value: 'yes' } })).toMatchObject({ ok: true });
});

test('what version 1 wrote is read by the current one', async () => {
  const factory = memory();
  const old = new Database({ name: 'pacts', device: id(1), factory, versions: versions.slice(0, 1) });
  const written = { ...setUp, responses: [sitting(30).response] };
  for (const table of tablesBefore3) await old.table(table).bulkPut([...written[table]]);
  old.close();
  const db = await openOn(factory);
  expect(await readRecords(db, partnership.id)).toEqual({ records: written, broken: [] });
  expect(await findBroken(db)).toEqual([]);
  expect(await db.packed.count()).toBe(0);
  const { counting } = await readCounting(db, assessment);
  expect(countedIn(counting)).toHaveLength(1);
});
