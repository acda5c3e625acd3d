import { expect, test } from 'vitest';
import { isByPartner } from '#domain/responses/assessment.ts';
import { mergeRecords } from '#storage/merge.ts';
import { readRawAnswers } from '#storage/raw-answers.ts';
import { setAside } from '#storage/responses.ts';
import { assessment, databaseWith, id, records, setUp, sitting } from './fixtures.ts';

const other = { ...assessment, id: id(21) };
const mine = Array.from({ length: 600 }, (_, place) => sitting(1000 + place, (place % 3) + 1).response);

async function read(aside: readonly string[] = []) {
  if (!isByPartner(assessment)) throw new Error('the assessment is by partner');
  const db = await databaseWith(setUp);
  await mergeRecords(db, records({ assessments: [other], responses: mine }), { keeper: [assessment.id] });
  const [first] = mine;
  if (!first) throw new Error('there are responses');
  await db.responses.bulkPut([
    { ...first, id: '0'.repeat(64), assessment: other.id },
    { ...first, id: 'f'.repeat(64), assessment: other.id },
  ]);
  await db.table('responses').put({ ...first, id: '7'.repeat(64), way: 'by pigeon' });
  for (const response of aside) {
    await setAside(db, { assessment: assessment.id, response, reason: 'test', by: 'keeper' });
  }
  const heard: number[] = [];
  const { responses } = await readRawAnswers(db, assessment, (done) => heard.push(done));
  return { responses, heard };
}

test('all that counts of the assessment is read, and nothing of another one or that cannot be read', async () => {
  const { responses } = await read();
  expect(responses).toEqual(mine.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
});

test('what was set aside is not among it', async () => {
  const gone = mine.slice(0, 3).map((response) => response.id);
  const { responses } = await read(gone);
  expect(responses).toHaveLength(597);
  expect(responses.filter((response) => gone.includes(response.id))).toEqual([]);
});

test('one hears how far it is, up to the end', async () => {
  const { heard } = await read();
  expect(heard.length).toBeGreaterThan(2);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(heard.at(-1)).toBe(1);
});
