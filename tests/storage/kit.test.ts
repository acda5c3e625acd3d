import { expect, test } from 'vitest';
import { changeKit, readKit } from '#storage/kit.ts';
import { removePartnership } from '#storage/remove.ts';
import { assessment, databaseWith, setUp } from './fixtures.ts';

test('what is ticked is kept for each assessment by itself, and in general', async () => {
  const db = await databaseWith(setUp);
  await changeKit(db, assessment.id, (kit) => ({ ...kit, done: [...kit.done, 'charge'] }));
  await changeKit(db, assessment.id, (kit) => ({ ...kit, done: [...kit.done, 'print'] }));
  await changeKit(db, '', (kit) => ({ ...kit, people: 40 }));
  expect((await readKit(db, assessment.id)).done).toEqual(['charge', 'print']);
  expect(await readKit(db, '')).toMatchObject({ people: 40, done: [] });
  await removePartnership(db, assessment.partnership);
  expect((await readKit(db, assessment.id)).done).toEqual([]);
  expect((await readKit(db, '')).people).toBe(40);
});
