import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#domain/responses/canonical-json.ts';
import { itemKey } from '#domain/responses/item-name.ts';
import { keyName } from '#domain/responses/join-key.ts';
import { joinRecords, type Joined } from '#storage/join-records.ts';
import { mergeRecords } from '#storage/merge.ts';
import { readRecords } from '#storage/read-records.ts';
import type { Records } from '#domain/responses/records.ts';
import { anyRecords } from './arbitrary-records.ts';
import { freshDatabase, partnership, records } from './fixtures.ts';

const overBy = <T>(old: readonly T[], fresh: readonly T[], nameOf: (each: T) => string): T[] =>
  [...new Map([...old, ...fresh].map((each) => [nameOf(each), each])).values()].toSorted((a, b) =>
    nameOf(a) < nameOf(b) ? -1 : 1,
  );

const over = <T extends { readonly id: string }>(old: readonly T[], fresh: readonly T[]): T[] =>
  overBy(old, fresh, ({ id }) => id);

/** The records with what the join puts in the place of what has the same id, in the order of their ids. */
function after(mine: Records, { put, drop }: Pick<Joined, 'put' | 'drop'>): Records {
  const exclusions = [...mine.exclusions, ...put.exclusions].map(
    (each) => [canonicalJson(each), each] as const,
  );
  return records({
    partnerships: over(mine.partnerships, put.partnerships),
    partners: over(mine.partners, put.partners),
    assessments: over(mine.assessments, put.assessments),
    responses: over(mine.responses, put.responses).filter(({ id }) => !drop.includes(id)),
    actions: over(mine.actions, put.actions),
    joints: overBy(mine.joints, put.joints, itemKey),
    tallies: overBy(mine.tallies, put.tallies, itemKey),
    notes: overBy(mine.notes, put.notes, itemKey),
    keys: overBy(mine.keys, put.keys, keyName),
    exclusions: exclusions.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
  });
}

/** All of them joined one after the other; the kind of the error when that is not possible. */
function joined(...all: readonly Records[]): Records | string {
  let mine = records({});
  for (const theirs of all) {
    const result = joinRecords(mine, theirs);
    if (!result.ok) return result.error.kind;
    mine = after(mine, result.value);
  }
  return mine;
}

describe('[F21] merging', () => {
  test('is commutative', () =>
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        expect(joined(a, b)).toEqual(joined(b, a));
      }),
      { numRuns: 300 },
    ));

  test('is associative', () =>
    fc.assert(
      fc.property(anyRecords, anyRecords, anyRecords, (a, b, c) => {
        const right = joined(b, c);
        expect(typeof right === 'string' ? right : joined(a, right)).toEqual(joined(a, b, c));
      }),
      { numRuns: 300 },
    ));

  test('is idempotent: the same once more adds and changes nothing', () =>
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        const once = joined(a, b);
        fc.pre(typeof once !== 'string');
        expect(joined(a, b, b, a)).toEqual(once);
      }),
      { numRuns: 300 },
    ));

  test('stores what the join says, in the database', () =>
    fc.assert(
      fc.asyncProperty(anyRecords, anyRecords, async (a, b) => {
        const db = await freshDatabase();
        const merged = [await mergeRecords(db, a, { keeper: [] }), await mergeRecords(db, b, { keeper: [] })];
        const wanted = joined(a, b);
        if (typeof wanted === 'string') expect(merged.map(({ ok }) => ok)).toEqual([true, false]);
        else expect(after((await readRecords(db, partnership.id)).records, nothing)).toEqual(wanted);
      }),
      { numRuns: 8 },
    ));
});

const nothing = { put: records({}), drop: [] };
