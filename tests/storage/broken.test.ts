import { expect, test } from 'vitest';
import { deleteBroken, findBroken } from '#storage/broken.ts';
import { ensureDevice } from '#storage/ensure-device.ts';
import { readFact } from '#storage/device.ts';
import { readPartners } from '#storage/partnerships.ts';
import { changePartner } from '#storage/write-partnerships.ts';
import { readRecords } from '#storage/read-records.ts';
import { readResponses } from '#storage/responses.ts';
import { assessment, databaseWith, id, partners, partnership, setUp, sitting } from './fixtures.ts';

const good = sitting(30).response;
const poisoned = { ...sitting(31).response, answers: 'none' };

async function withPoison() {
  const db = await databaseWith({ ...setUp, responses: [good] });
  await db.table('responses').put(poisoned);
  return db;
}

test('[F23] a record that cannot be read is skipped and shown, the others are read', async () => {
  const db = await withPoison();
  const broken = [{ table: 'responses', key: poisoned.id, row: poisoned }];
  expect(await readResponses(db, assessment.id)).toEqual({ values: [good], broken });
  expect((await readRecords(db, partnership.id)).broken).toEqual(broken);
});

test('[F23] damage that hides a record from its index is found too', async () => {
  const db = await withPoison();
  await db.table('partners').put({ ...partners[0], id: id(60), partnership: null });
  expect((await readPartners(db, partnership.id)).broken).toEqual([]);
  expect((await findBroken(db)).map(({ table, key }) => [table, key])).toEqual([
    ['partners', id(60)],
    ['responses', poisoned.id],
  ]);
});

test('[F23] it can be deleted alone, and a whole record is not deleted this way', async () => {
  const db = await withPoison();
  for (const broken of await findBroken(db)) await deleteBroken(db, broken);
  await deleteBroken(db, { table: 'responses', key: good.id, row: good });
  expect(await findBroken(db)).toEqual([]);
  expect((await readResponses(db, assessment.id)).values).toEqual([good]);
});

test('[F23] a device whose own record is broken goes on counting after all it ever wrote', async () => {
  const db = await databaseWith(setUp);
  for (const name of ['One', 'Two', 'Three']) await changePartner(db, id(11), { name });
  await db.table('device').put({ about: 'stamp', of: '', value: { counter: 'many' } });
  await ensureDevice(db);
  expect(await readFact(db, 'stamp')).toEqual({ counter: 3, device: id(1) });
});
