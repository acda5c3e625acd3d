import { expect, test } from 'vitest';
import { readPartners, readPartnership, readPartnerships } from '#storage/partnerships.ts';
import {
  addPartner,
  addPartnership,
  changePartner,
  changePartnership,
  orderPartners,
} from '#storage/write-partnerships.ts';
import { freshDatabase, id, partners, partnership } from './fixtures.ts';

async function filled() {
  const db = await freshDatabase(3);
  await addPartnership(db, partnership, partners);
  return db;
}

test('what was added is read, partners in the order of their rows', async () => {
  const db = await filled();
  expect(await readPartnerships(db)).toEqual({ values: [partnership], broken: [] });
  expect((await readPartners(db, partnership.id)).values).toEqual(partners);
});

test('a change stamps its fields alone, each change after the one before', async () => {
  const db = await filled();
  await changePartnership(db, partnership.id, { name: 'New name' });
  const changed = await changePartnership(db, partnership.id, { aim: 'New aim' });
  expect(changed).toEqual({
    ok: true,
    value: {
      ...partnership,
      name: 'New name',
      aim: 'New aim',
      stamps: { name: { counter: 1, device: id(3) }, aim: { counter: 2, device: id(3) } },
    },
  });
  expect((await readPartnership(db, partnership.id)).value?.name).toBe('New name');
});

test('names are stored trimmed, and what the schema forbids is never stored', async () => {
  const db = await filled();
  await changePartner(db, id(11), { name: '  Village   office ' });
  expect((await readPartners(db, partnership.id)).values[0]?.name).toBe('Village office');
  await expect(changePartner(db, id(11), { name: 'x'.repeat(300) })).rejects.toThrow();
  expect((await readPartners(db, partnership.id)).values[0]?.name).toBe('Village office');
});

test('a change of what is not there or cannot be read says which of the two', async () => {
  const db = await filled();
  expect(await changePartnership(db, id(77), { name: 'Nobody' })).toEqual({
    ok: false,
    error: { kind: 'missing' },
  });
  await db.table('partnerships').put({ id: id(78), name: 5 });
  expect(await changePartnership(db, id(78), { name: 'Broken' })).toMatchObject({
    ok: false,
    error: { kind: 'broken', broken: { key: id(78) } },
  });
});

test('partners change places all together or not at all', async () => {
  const db = await filled();
  const [first] = partners;
  if (!first) throw new Error('two partners');
  await addPartner(db, { ...first, id: id(13), order: 2 });
  expect((await orderPartners(db, [id(13), id(77), id(11)])).ok).toBe(false);
  const ids = async () => (await readPartners(db, partnership.id)).values.map((partner) => partner.id);
  expect(await ids()).toEqual([id(11), id(12), id(13)]);
  await orderPartners(db, [id(13), id(12), id(11)]);
  expect(await ids()).toEqual([id(13), id(12), id(11)]);
});
