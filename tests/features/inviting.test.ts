import { expect, test } from 'vitest';
import { readInviting } from '#features/gathering-codes/read-inviting.ts';
import { readScanning } from '#features/gathering-codes/read-scanning.ts';
import { closeAssessment } from '#storage/close.ts';
import { setOpen } from '#storage/write-assessments.ts';
import { assessment, databaseWith, freshDatabase, id, joinKey, setUp } from '../storage/fixtures.ts';

test('while it is open its keeper invites; once it is closed that is said, and not that nothing is there', async () => {
  const db = await databaseWith({ ...setUp, keys: [joinKey] });
  expect(await readInviting(db, assessment.id)).toMatchObject({ joinKey, isSaved: true });
  await closeAssessment(db, assessment.id, id(900));
  expect(await readInviting(db, assessment.id)).toMatchObject({ closed: { id: assessment.id } });
  await setOpen(db, assessment.id, true);
  expect(await readInviting(db, assessment.id)).toMatchObject({ joinKey });
});

test('what is not here invites nobody', async () => {
  expect(await readInviting(await freshDatabase(), assessment.id)).toBeNull();
});

test('who scans after closing is told what becomes of the answers: by partner they count at once', async () => {
  for (const mode of ['by-partner', 'anonymous'] as const) {
    const db = await databaseWith({ ...setUp, assessments: [{ ...assessment, mode }], keys: [joinKey] });
    expect(await readScanning(db, assessment.id)).toMatchObject({ late: null });
    await closeAssessment(db, assessment.id, id(900));
    expect(await readScanning(db, assessment.id)).toMatchObject({ late: mode });
  }
});
