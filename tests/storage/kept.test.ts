import { expect, test } from 'vitest';
import { addAssessment } from '#storage/write-assessments.ts';
import { keptIn } from '#storage/kept.ts';
import { mergeRecords } from '#storage/merge.ts';
import { pairingCode } from '#storage/pairing.ts';
import { rescue } from '#storage/rescue.ts';
import { assessment, id, memory, openOn, partnership, setUp } from './fixtures.ts';

test('[F12] of a database that the app cannot open it is known which assessments its device kept', async () => {
  const factory = memory();
  const db = await openOn(factory);
  await mergeRecords(db, setUp, { keeper: [] });
  await pairingCode(db, partnership.id, id(40));
  const { turn: _turn, deleted: _deleted, stamps: _stamps, ...own } = assessment;
  await addAssessment(db, { ...own, id: id(21) });
  db.close();
  const rescued = await rescue('pacts', factory);
  expect(rescued?.tables['assessments']).toHaveLength(2);
  expect(keptIn(rescued?.tables['device'] ?? [])).toEqual([id(21)]);
});

test('[F23] a damaged row says nothing of what is kept', () => {
  const kept = { about: 'keeper', of: id(21), value: true };
  const damaged = [null, 'keeper', { ...kept, of: 'x' }, { ...kept, value: 1 }, { about: 'keeper' }];
  expect(keptIn([...damaged, { ...kept, since: 'a field of tomorrow' }])).toEqual([id(21)]);
});
