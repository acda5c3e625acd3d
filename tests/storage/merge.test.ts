import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import { withId } from '#domain/responses/response.ts';
import { ok } from '#domain/result.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import { nextStamp } from '#storage/counter.ts';
import type { Database } from '#storage/database.ts';
import { readDraft, saveDraft } from '#storage/drafts.ts';
import { mergeRecords } from '#storage/merge.ts';
import { changePartner, readPartners, readPartnership } from '#storage/partnerships.ts';
import { readRecords } from '#storage/read-records.ts';
import type { Records } from '#storage/records.ts';
import { readExclusions, readResponses } from '#storage/responses.ts';
import { write } from '#storage/write.ts';
import { anyRecords } from './arbitrary-records.ts';
import {
  assessment,
  databaseWith,
  emptyDraft,
  freshDatabase,
  id,
  partners,
  partnership,
  records,
  setUp,
  sitting,
} from './fixtures.ts';

const file = { keeper: false };
const { response } = sitting(30);

const withdrawal = (of: string): Exclusion => ({
  response: of,
  assessment: assessment.id,
  reason: 'withdrawn',
  by: 'respondent',
});

const contentOf = async (db: Database) => (await readRecords(db, partnership.id)).records;

/** All of them merged one after the other; the kind of the error when that is not possible. */
async function merged(...all: readonly Records[]): Promise<Records | string> {
  const db = await freshDatabase();
  for (const each of all) {
    const result = await mergeRecords(db, each, file);
    if (!result.ok) return result.error.kind;
  }
  return contentOf(db);
}

const named = (name: string, counter: number) => ({
  ...partnership,
  name,
  stamps: { name: { counter, device: id(2) } },
});

describe('[F21] merging', () => {
  test('is commutative', () =>
    fc.assert(
      fc.asyncProperty(anyRecords, anyRecords, async (a, b) => {
        expect(await merged(a, b)).toEqual(await merged(b, a));
      }),
      { numRuns: 25 },
    ));

  test('is associative', () =>
    fc.assert(
      fc.asyncProperty(anyRecords, anyRecords, anyRecords, async (a, b, c) => {
        const right = await merged(b, c);
        const grouped = typeof right === 'string' ? right : await merged(a, right);
        expect(grouped).toEqual(await merged(a, b, c));
      }),
      { numRuns: 25 },
    ));

  test('is idempotent: the same once more adds and changes nothing', () =>
    fc.assert(
      fc.asyncProperty(anyRecords, anyRecords, async (a, b) => {
        const once = await merged(a, b);
        fc.pre(typeof once !== 'string');
        expect(await merged(a, b, b, a)).toEqual(once);
      }),
      { numRuns: 25 },
    ));

  test('says what was added, changed and already there', async () => {
    const db = await freshDatabase();
    const all = { ...setUp, responses: [response] };
    const first = await mergeRecords(db, all, file);
    expect(first).toMatchObject({
      ok: true,
      value: {
        counts: {
          partnerships: { added: 1, changed: 0, same: 0 },
          partners: { added: 2, changed: 0, same: 0 },
          responses: { added: 1, changed: 0, same: 0 },
        },
      },
    });
    const again = await mergeRecords(db, all, file);
    expect(again).toMatchObject({
      ok: true,
      value: { counts: { partners: { added: 0, changed: 0, same: 2 }, responses: { added: 0, same: 1 } } },
    });
  });

  test('of the same responses in two pieces adds each once', async () => {
    const db = await databaseWith(setUp);
    const [a, b, c] = [30, 31, 32].map((number) => sitting(number).response);
    if (!a || !b || !c) throw new Error('three sittings');
    await mergeRecords(db, records({ responses: [a, b] }), file);
    const second = await mergeRecords(db, records({ responses: [b, c] }), file);
    expect(second).toMatchObject({ ok: true, value: { counts: { responses: { added: 1, same: 1 } } } });
    expect((await readResponses(db, assessment.id)).values).toHaveLength(3);
  });

  test('keeps the later writing of each field, and later stamps come after all that was seen', async () => {
    const db = await databaseWith(setUp);
    await changePartner(db, id(11), { shortName: 'Mine' });
    const theirs = partners.map((partner) => ({
      ...partner,
      name: 'Theirs',
      shortName: 'Theirs',
      stamps: { name: { counter: 9, device: id(2) }, shortName: { counter: 0, device: id(2) } },
    }));
    await mergeRecords(db, records({ partners: theirs }), file);
    const [partner] = (await readPartners(db, partnership.id)).values;
    expect(partner).toMatchObject({ name: 'Theirs', shortName: 'Mine' });
    const stamp = await write(db, ['device'], async () => ok(await nextStamp(db)));
    expect(stamp).toMatchObject({ value: { counter: 10 } });
  });

  test('of a file that holds a record twice joins both', async () => {
    const db = await freshDatabase();
    await mergeRecords(db, records({ partnerships: [named('Late', 5), named('Early', 3)] }), file);
    expect((await readPartnership(db, partnership.id)).value?.name).toBe('Late');
  });

  test('a full file makes its device a keeper, an answers file does not', async () => {
    const db = await freshDatabase();
    await mergeRecords(db, setUp, { keeper: false });
    expect(await isKeeper(db, assessment.id)).toBe(false);
    await mergeRecords(db, setUp, { keeper: true });
    expect(await isKeeper(db, assessment.id)).toBe(true);
  });
});

const refused = async (incoming: Records) => {
  const db = await databaseWith(setUp);
  const before = await contentOf(db);
  const result = await mergeRecords(db, incoming, file);
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

const told = (k: number, counter: number): Assessment => ({
  ...assessment,
  k,
  stamps: { k: { counter, device: id(2) } },
});

const kOf = async (db: Database) => (await readAssessment(db, assessment.id)).value?.k;

describe('what was promised to respondents', () => {
  test('[P1] is not changed by merging once there are answers', async () => {
    const db = await databaseWith({ ...setUp, responses: [response] });
    expect((await mergeRecords(db, records({ assessments: [told(5, 9)] }), file)).ok).toBe(true);
    expect(await kOf(db)).toBe(3);
  });

  test('[P1] comes with the answers, even where a later plan had none yet', async () => {
    const db = await databaseWith({ ...setUp, assessments: [told(5, 9)] });
    await mergeRecords(db, { ...setUp, responses: [response] }, file);
    expect(await kOf(db)).toBe(3);
  });

  test('[P1] differs on two sides that both have answers: refused, and nothing is lost', async () => {
    const db = await databaseWith({ ...setUp, responses: [response] });
    const theirs = records({ assessments: [told(5, 9)], responses: [sitting(31).response] });
    expect(await mergeRecords(db, theirs, file)).toEqual({
      ok: false,
      error: { kind: 'conflict', place: 'assessments.0' },
    });
    expect((await readResponses(db, assessment.id)).values).toEqual([response]);
    expect(await kOf(db)).toBe(3);
  });

  test('without answers the later plan counts', async () => {
    const db = await databaseWith(setUp);
    await mergeRecords(db, records({ assessments: [told(5, 9)] }), file);
    expect(await kOf(db)).toBe(5);
  });
});

describe('withdrawn responses', () => {
  const { id: first, ...body } = response;
  const correction = withId({ ...body, replaces: first });

  test('lose their content when the withdrawal comes in, and a draft that corrects them too', async () => {
    const db = await databaseWith({ ...setUp, responses: [response] });
    await saveDraft(db, { ...emptyDraft(30), corrects: { small: first } });
    const merge = await mergeRecords(db, records({ exclusions: [withdrawal(first)] }), file);
    expect(merge).toMatchObject({ ok: true, value: { withdrawn: 1 } });
    expect((await readResponses(db, assessment.id)).values).toEqual([]);
    expect((await readDraft(db, id(30))).value).toBeNull();
  });

  test('do not come back with an older file', async () => {
    const db = await databaseWith({ ...setUp, exclusions: [withdrawal(first)] });
    const merge = await mergeRecords(db, records({ responses: [response] }), file);
    expect(merge).toMatchObject({ ok: true, value: { counts: { responses: { added: 0 } }, withdrawn: 1 } });
    expect((await readResponses(db, assessment.id)).values).toEqual([]);
  });

  test('take their corrections along, and what they corrected', async () => {
    const both = { ...setUp, responses: [response, correction] };
    for (const of of [first, correction.id]) {
      const db = await databaseWith(both);
      await mergeRecords(db, records({ exclusions: [withdrawal(of)] }), file);
      expect((await readResponses(db, assessment.id)).values).toEqual([]);
      expect(
        (await readExclusions(db, assessment.id)).values.map((each) => each.response).toSorted(),
      ).toEqual([first, correction.id].toSorted());
    }
  });
});
