import { expect, test } from 'vitest';
import { pack } from '#domain/columns/pack.ts';
import { ok } from '#domain/result.ts';
import { everyTable } from '#storage/database.ts';
import { saveDraft } from '#storage/drafts.ts';
import { addAction } from '#storage/actions.ts';
import { noteHanded } from '#storage/handed.ts';
import { addKey, noteKeysSaved } from '#storage/join-keys.ts';
import { noteJoined } from '#storage/joined.ts';
import { settle } from '#storage/joints.ts';
import { mergeRecords } from '#storage/merge.ts';
import { saveNote } from '#storage/notes.ts';
import { setOnWall } from '#storage/on-wall.ts';
import { keepPacked } from '#storage/packed.ts';
import { pairingCode } from '#storage/pairing.ts';
import { noteBackup } from '#storage/persistence.ts';
import { readPartnerships } from '#storage/partnerships.ts';
import { removeExamples, removePartnership } from '#storage/remove.ts';
import { readResponses, setAside } from '#storage/responses.ts';
import { saveTally } from '#storage/tallies.ts';
import { withdraw } from '#storage/withdraw.ts';
import { write } from '#storage/write.ts';
import {
  assessment,
  databaseWith,
  emptyDraft,
  freshDatabase,
  hands,
  id,
  itemName,
  joinKey,
  jointName,
  newAction,
  partners,
  partnership,
  setUp,
  sitting,
} from './fixtures.ts';

const full = { ...setUp, responses: [sitting(30).response, sitting(31).response] };

test('a removed partnership leaves nothing on the device but the fingerprints of withdrawn responses', async () => {
  const db = await databaseWith(full);
  await saveDraft(db, emptyDraft(32));
  await pairingCode(db, partnership.id, id(40));
  await noteBackup(db, partnership.id, '2026-11-12T10:00:00.000+07:00', []);
  await withdraw(db, id(30), 'respondent');
  await setAside(db, {
    response: sitting(31).response.id,
    assessment: assessment.id,
    reason: 'test',
    by: 'keeper',
  });
  await keepPacked(db, assessment, [pack([sitting(31).response], assessment.parts)]);
  expect(await db.packed.count()).toBe(1);
  await settle(db, { name: jointName, patch: { proof: 'Minutes' } });
  await addAction(db, newAction);
  await saveTally(db, { name: itemName, patch: { hands } });
  await saveNote(db, { name: itemName, patch: { text: 'Ask them first' } });
  await addKey(db, joinKey);
  await write(db, ['device'], async () => {
    await noteKeysSaved(db, [joinKey]);
    await noteJoined(db, assessment.id, { publicKey: joinKey.publicKey, token: joinKey.token });
    return ok(null);
  });
  await noteHanded(db, id(30), [sitting(30).response.id]);
  await noteHanded(db, id(31), [sitting(31).response.id]);
  await setOnWall(db, { assessment: assessment.id, partner: id(11) }, true);
  await removePartnership(db, partnership.id);
  const left = await Promise.all(
    everyTable.map(async (name) => [name, await db.table(name).toArray()] as const),
  );
  expect(left.filter(([, rows]) => rows.length > 0)).toEqual([
    ['exclusions', [expect.objectContaining({ response: sitting(30).response.id, reason: 'withdrawn' })]],
    ['device', [expect.objectContaining({ about: 'stamp' })]],
  ]);
  await mergeRecords(db, full, { keeper: [] });
  expect((await readResponses(db, assessment.id)).values).toEqual([sitting(31).response]);
});

test('removing the examples takes all of them and nothing else', async () => {
  const own = { ...partnership, id: id(50) };
  const ownPartners = partners.map((partner, index) => ({
    ...partner,
    id: id(51 + index),
    partnership: own.id,
  }));
  const db = await databaseWith({
    ...full,
    partnerships: [{ ...partnership, example: true }, own],
    partners: [...partners, ...ownPartners],
  });
  expect(await removeExamples(db)).toEqual({ ok: true, value: 1 });
  expect((await readPartnerships(db)).values).toEqual([own]);
  expect(await db.partners.count()).toBe(2);
  expect(await db.responses.count()).toBe(0);
});

test('without examples nothing is removed', async () => {
  expect(await removeExamples(await freshDatabase())).toEqual({ ok: true, value: 0 });
});
