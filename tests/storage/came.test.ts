import { expect, test } from 'vitest';
import { noteCame, readCame } from '#storage/came.ts';
import { readAssessment } from '#storage/assessments.ts';
import { removePartnership } from '#storage/remove.ts';
import { readResults } from '#storage/results.ts';
import { assessment, databaseWith, id, setUp, sitting } from './fixtures.ts';

const [first] = assessment.expected;

test('how many came is kept beside the assessment, which stays as it was before the first answer (P6)', async () => {
  const db = await databaseWith({ ...setUp, responses: [sitting(30).response] });
  const partner = first?.partner ?? expect.fail();
  const before = await readAssessment(db, assessment.id);
  const awaited = async () => (await readResults(db, assessment.partnership))?.assessments[0]?.awaited ?? NaN;
  const expected = await awaited();
  await noteCame(db, assessment.id, { partner, people: (first?.people ?? 0) + 4 });
  expect(await awaited()).toBe(expected + 4);
  expect(await readAssessment(db, assessment.id)).toEqual(before);
  await noteCame(db, assessment.id, { partner, people: null });
  expect(await awaited()).toBe(expected);
});

test('it is noted for each partner by itself, and goes with the partnership', async () => {
  const db = await databaseWith(setUp);
  await noteCame(db, assessment.id, { partner: id(11), people: 3 });
  await noteCame(db, assessment.id, { partner: id(12), people: 0 });
  await noteCame(db, assessment.id, { partner: id(11), people: 2 });
  expect(await readCame(db, assessment.id)).toEqual([
    { partner: id(12), people: 0 },
    { partner: id(11), people: 2 },
  ]);
  await removePartnership(db, assessment.partnership);
  expect(await readCame(db, assessment.id)).toEqual([]);
});
