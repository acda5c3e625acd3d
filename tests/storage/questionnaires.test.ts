import { expect, test } from 'vitest';
import { isGenuine, publish } from '#domain/questionnaire/publish.ts';
import { mergeRecords } from '#storage/merge.ts';
import {
  addPublished,
  newestOf,
  readPublished,
  readPublishedOne,
  removePublished,
} from '#storage/questionnaires.ts';
import { readRecords } from '#storage/read-records.ts';
import { removePartnership } from '#storage/remove.ts';
import { rescue } from '#storage/rescue.ts';
import { freshDatabase, memory, openOn, partnership, questionnaire, records, setUp } from './fixtures.ts';

const own = { ...questionnaire, id: 'own' };
const second = { ...own, version: 2 };

test('an own questionnaire is found as it was put there, the newest version first', async () => {
  const db = await freshDatabase();
  await addPublished(db, own);
  await addPublished(db, second);
  const { values, broken } = await readPublished(db);
  expect(values.map((one) => one.questionnaire)).toEqual([second, own]);
  expect(broken).toEqual([]);
  expect((await readPublishedOne(db, publish(own).id)).value).toEqual(publish(own));
  expect(newestOf(values, 'own')).toBe(2);
  expect(newestOf(values, 'other')).toBe(0);
});

test('the same questionnaire twice is there once', async () => {
  const db = await freshDatabase();
  await addPublished(db, own);
  expect(await addPublished(db, own)).toEqual({ ok: true, value: publish(own) });
  expect((await readPublished(db)).values).toHaveLength(1);
});

test('a published version never changes: another content under it is refused, and nothing is stored', async () => {
  const db = await freshDatabase();
  await addPublished(db, own);
  await addPublished(db, second);
  const other = { ...own, title: { en: 'Other words' } };
  expect(await addPublished(db, other)).toEqual({ ok: false, error: { kind: 'version-taken', newest: 2 } });
  expect((await readPublished(db)).values).toHaveLength(2);
});

test('what does not hold is a bug of whoever stores it', async () => {
  const db = await freshDatabase();
  expect(() => addPublished(db, { ...own, forms: [] })).toThrow('does not hold');
});

test('is taken off the shelf alone', async () => {
  const db = await freshDatabase();
  await addPublished(db, own);
  await addPublished(db, second);
  await removePublished(db, publish(own).id);
  expect((await readPublished(db)).values).toEqual([publish(second)]);
});

test('outlives the partnership it was used in, and goes into every full copy', async () => {
  const db = await freshDatabase();
  await mergeRecords(db, setUp, { keeper: [] });
  await addPublished(db, own);
  expect((await readRecords(db, partnership.id)).records.questionnaires).toEqual([publish(own)]);
  await removePartnership(db, partnership.id);
  expect((await readPublished(db)).values).toEqual([publish(own)]);
});

test('comes in with a file, twice as once; two contents of one version both stay', async () => {
  const db = await freshDatabase();
  await addPublished(db, own);
  const theirs = publish({ ...own, title: { en: 'Written elsewhere' } });
  const incoming = records({ questionnaires: [publish(own), theirs] });
  const merged = await mergeRecords(db, incoming, { keeper: [] });
  expect(merged).toMatchObject({ ok: true, value: { counts: { questionnaires: { added: 1, same: 1 } } } });
  const again = await mergeRecords(db, incoming, { keeper: [] });
  expect(again).toMatchObject({ ok: true, value: { counts: { questionnaires: { added: 0, same: 2 } } } });
  expect((await readPublished(db)).values).toHaveLength(2);
});

test('one whose content was changed on its way is refused, with its place', async () => {
  const db = await freshDatabase();
  const changed = { ...publish(own), questionnaire: second };
  expect(isGenuine(changed)).toBe(false);
  expect(await mergeRecords(db, records({ questionnaires: [changed] }), { keeper: [] })).toEqual({
    ok: false,
    error: { kind: 'not-whole', place: 'questionnaires.0' },
  });
  expect((await readPublished(db)).values).toEqual([]);
});

test('is among what can be rescued', async () => {
  const factory = memory();
  const db = await openOn(factory, 1, 'own');
  await addPublished(db, own);
  db.close();
  const rescued = await rescue('own', factory);
  expect(rescued?.tables['questionnaires']).toEqual([publish(own)]);
});
