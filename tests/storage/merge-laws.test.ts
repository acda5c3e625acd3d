import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRecords } from '#storage/merge.ts';
import { readRecords } from '#storage/read-records.ts';
import type { Records } from '#storage/records.ts';
import { anyRecords } from './arbitrary-records.ts';
import { freshDatabase, partnership } from './fixtures.ts';

/** All of them merged one after the other; the kind of the error when that is not possible. */
async function merged(...all: readonly Records[]): Promise<Records | string> {
  const db = await freshDatabase();
  for (const each of all) {
    const result = await mergeRecords(db, each, { keeper: false });
    if (!result.ok) return result.error.kind;
  }
  return (await readRecords(db, partnership.id)).records;
}

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
});
