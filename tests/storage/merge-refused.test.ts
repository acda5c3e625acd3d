import { describe, expect, test } from 'vitest';
import { withId } from '#domain/responses/response-id.ts';
import type { Database } from '#storage/database.ts';
import { mergeRecords } from '#storage/merge.ts';
import { readRecords } from '#storage/read-records.ts';
import type { Records } from '#domain/responses/records.ts';
import { databaseWith, id, partners, partnership, records, setUp, sitting } from './fixtures.ts';

const { response } = sitting(30);
const contentOf = async (db: Database) => (await readRecords(db, partnership.id)).records;

const refused = async (incoming: Records) => {
  const db = await databaseWith(setUp);
  const before = await contentOf(db);
  const result = await mergeRecords(db, incoming, { keeper: [] });
  expect(await contentOf(db)).toEqual(before);
  return result;
};

describe('[F22] what cannot be right is refused whole, with its place', () => {
  const good = sitting(31).response;

  test('a response that was changed under its id', async () => {
    const forged = { ...response, answers: response.answers.map((answer) => ({ ...answer, value: 3 })) };
    expect(await refused(records({ responses: [good, forged] }))).toEqual({
      ok: false,
      error: { kind: 'not-whole', place: 'responses.1' },
    });
  });

  test('a record that does not parse', async () => {
    const [first, second] = partners;
    if (!first || !second) throw new Error('two partners');
    const incoming = records({ partners: [first, { ...second, name: 'x'.repeat(300) }], responses: [good] });
    expect(await refused(incoming)).toEqual({
      ok: false,
      error: { kind: 'not-valid', place: 'partners.1.name' },
    });
  });

  test('a response to an assessment that is nowhere', async () => {
    const { id: _own, ...body } = response;
    const stray = withId({ ...body, assessment: id(99) });
    expect(await refused(records({ responses: [good, stray] }))).toEqual({
      ok: false,
      error: { kind: 'unknown', place: 'responses.1' },
    });
  });

  test('a counter after which there would be none', async () => {
    const stamps = { name: { counter: Number.MAX_SAFE_INTEGER, device: id(2) } };
    expect(await refused(records({ partnerships: [{ ...partnership, stamps }] }))).toEqual({
      ok: false,
      error: { kind: 'not-valid', place: 'partnerships.0.stamps' },
    });
  });

  test('a stamp on what names a record, which would move it over another', async () => {
    const moved = { ...partnership, id: partnership.id, stamps: {} };
    const [partner] = partners;
    if (!partner) throw new Error('two partners');
    const hostile = {
      ...partner,
      partnership: id(98),
      stamps: { partnership: { counter: 5, device: id(2) } },
    };
    const incoming = records({
      partnerships: [moved, { ...partnership, id: id(98) }],
      partners: [hostile],
    });
    expect(await refused(incoming)).toEqual({ ok: false, error: { kind: 'conflict', place: 'partners.0' } });
  });

  test('a field name that reaches into every object reaches nothing', async () => {
    const text = JSON.stringify(records({ partnerships: [partnership] }));
    await refused(JSON.parse(text.replace('"stamps":{}', '"stamps":{"__proto__":{"counter":1}}')));
    expect(Object.prototype).not.toHaveProperty('counter');
  });
});
