import { expect, test } from 'vitest';
import { resultsBeside, restResults } from '#workers/read-results.ts';
import { databaseWith, id, partnership, records, setUp, sitting } from '../storage/fixtures.ts';

const unknown = id(99);

/** Of a partnership that takes a while, and of none, which is answered at once. */
async function asking() {
  const responses = Array.from({ length: 20 }, (_, place) => sitting(1000 + place).response);
  const db = await databaseWith(records({ ...setUp, responses }));
  const answered: string[] = [];
  const ask = (of: string) =>
    resultsBeside(db, of).then(() => answered.push(of === unknown ? 'quick' : 'slow'));
  return { db, answered, ask };
}

test('results rest only when every question is answered, not the last one alone', async () => {
  const { db, answered, ask } = await asking();
  const questions = [ask(partnership.id), ask(unknown)];
  await restResults(db);
  expect(answered).toEqual(['quick', 'slow']);
  await Promise.all(questions);
});

test('results rest only when what is asked meanwhile is answered too', async () => {
  const { db, answered, ask } = await asking();
  const first = ask(unknown);
  const resting = restResults(db);
  const second = ask(partnership.id);
  await resting;
  expect(answered).toEqual(['quick', 'slow']);
  await Promise.all([first, second]);
});

test('results rest at once where nothing was asked, or what was asked has failed', async () => {
  const { db, ask } = await asking();
  await restResults(db);
  db.close();
  const failing = expect(ask(partnership.id)).rejects.toThrow();
  await restResults(db);
  await failing;
});
