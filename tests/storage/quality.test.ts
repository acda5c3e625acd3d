import { expect, test } from 'vitest';
import { readQuality } from '#storage/quality.ts';
import { mergeRecords } from '#storage/merge.ts';
import {
  assessment,
  databaseWith,
  freshDatabase,
  questionnaire,
  records,
  setUp,
  sitting,
} from './fixtures.ts';

const { responses } = sitting(50);
const withAnswers = { ...setUp, responses };

test('the keeper reads how far the answers can be relied on, one a questionnaire', async () => {
  const db = await databaseWith(withAnswers);
  expect(await readQuality(db, assessment)).toMatchObject([
    { assessment: assessment.id, questionnaire: questionnaire.id, responses: 1 },
  ]);
});

test('without answers there is nothing to read', async () => {
  expect(await readQuality(await databaseWith(setUp), assessment)).toEqual([]);
});

test('nobody else reads it, whatever lies on the device', async () => {
  const db = await freshDatabase();
  expect((await mergeRecords(db, records(withAnswers), { keeper: [] })).ok).toBe(true);
  expect(await readQuality(db, assessment)).toBeNull();
});
