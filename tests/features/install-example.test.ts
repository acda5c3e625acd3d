import { describe, expect, test } from 'vitest';
import { resultsOf } from '../domain/privacy/results-of.ts';
import { fail, ok } from '#domain/result.ts';
import { installExamples, type Installing } from '#features/example/install-example.ts';
import { isKeeper } from '#storage/assessments.ts';
import { allTables, type Database } from '#storage/database.ts';
import { readJoints } from '#storage/joints.ts';
import { readPartners, readPartnerships } from '#storage/partnerships.ts';
import { changePartnership } from '#storage/write-partnerships.ts';
import { removeExamples } from '#storage/remove.ts';
import { readResults } from '#storage/results.ts';
import { freshDatabase } from '../storage/fixtures.ts';
import { closed, farmers, school } from './closed-example.ts';

const install = (db: Database, options: Partial<Installing> = {}) =>
  installExamples([school, farmers], {
    db,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    locks: undefined,
    ...options,
  });

/** Rows by table, only tables with any; what the device knows of itself apart. */
async function rowsIn(db: Database): Promise<Readonly<Record<string, number>>> {
  const tables = allTables.filter((name) => name !== 'device');
  const counts = await Promise.all(tables.map(async (name) => [name, await db.table(name).count()] as const));
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

const whole = {
  partnerships: 2,
  partners: 7,
  assessments: 4,
  responses: 12 * 7 + 3,
  joints: 33,
  releases: 3,
};

describe('installing the example', () => {
  test('writes both partnerships, kept by this device, and nothing is left over', async () => {
    const db = await freshDatabase();
    expect(await install(db)).toEqual(ok(null));
    expect(await rowsIn(db)).toEqual(whole);
    const { values } = await readPartnerships(db);
    expect(values.map(({ example, archived }) => ({ example, archived }))).toEqual([
      { example: true, archived: false },
      { example: true, archived: false },
    ]);
    expect((await readPartners(db, school.partnership.id)).values).toEqual(school.partners);
    for (const { assessment } of [...school.meetings, ...farmers.meetings]) {
      expect(await isKeeper(db, assessment.id)).toBe(true);
    }
  });

  test('what is read back gives the results which the example promises', async () => {
    const db = await freshDatabase();
    await install(db);
    for (const example of [school, farmers]) {
      const results = await readResults(db, example.partnership.id);
      const released = results?.assessments.toReversed().map((one) => one.released);
      expect(released).toEqual(closed(example).map((one, place, all) => resultsOf(one, all.slice(0, place))));
    }
  });

  test('[S8] what all agreed on is there with what shows it', async () => {
    const db = await freshDatabase();
    await install(db);
    const { assessment, facts } = school.meetings[2] ?? expect.fail();
    const { values } = await readJoints(db, assessment.id);
    const written = values.map(({ questionnaire, item, value, proof }) => ({
      questionnaire,
      item,
      value,
      proof,
    }));
    expect(written).toHaveLength(33);
    expect(written).toEqual(expect.arrayContaining([...facts]));
  });

  test('tells how far it is, from none to one short of all', async () => {
    const db = await freshDatabase();
    const told: string[] = [];
    await install(db, { onProgress: (done, of) => told.push(`${done} of ${of}`) });
    const of = 2 * 3 + 4 + 12 * 3 + 3 + 33 + 3;
    expect(told).toEqual(Array.from({ length: of }, (_, done) => `${done} of ${of}`));
  });

  test('a second time writes nothing, and keeps what somebody changed', async () => {
    const db = await freshDatabase();
    await install(db);
    await changePartnership(db, school.partnership.id, { archived: true, aim: 'Another aim' });
    const told: number[] = [];
    expect(await install(db, { onProgress: (done) => told.push(done) })).toEqual(ok(null));
    expect(told).toEqual([]);
    const { values } = await readPartnerships(db);
    expect(values.filter(({ archived, aim }) => archived && aim === 'Another aim')).toHaveLength(1);
  });

  test('stopped, it takes away what it wrote; the next attempt starts anew', async () => {
    const db = await freshDatabase();
    const stop = new AbortController();
    const stopped = install(db, {
      signal: stop.signal,
      onProgress: (done) => {
        if (done === 30) stop.abort();
      },
    });
    const again = install(db);
    expect(await stopped).toEqual(fail({ kind: 'stopped' }));
    expect(await again).toEqual(ok(null));
    expect(await rowsIn(db)).toEqual(whole);
    await removeExamples(db);
    expect(await install(db, { signal: stop.signal })).toEqual(fail({ kind: 'stopped' }));
    expect(await rowsIn(db)).toEqual({});
  });

  test('refused by the storage, it says why and leaves nothing behind', async () => {
    const db = await freshDatabase();
    let left = 20;
    db.responses.hook('creating', () => {
      left -= 1;
      if (left < 0) throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await install(db)).toEqual(fail({ kind: 'storage-full' }));
    expect(await rowsIn(db)).toEqual({});
  });

  test('what was left half done when the app was closed gives way to a whole one', async () => {
    const db = await freshDatabase();
    const killed = new Error('the app was closed');
    const dying = install(db, {
      onProgress: (done) => {
        if (done === 40) throw killed;
      },
    });
    await expect(dying).rejects.toBe(killed);
    expect((await readPartnerships(db)).values.map(({ archived }) => archived)).toEqual([true, true]);
    expect(await install(db)).toEqual(ok(null));
    expect(await rowsIn(db)).toEqual(whole);
    expect((await readPartnerships(db)).values.map(({ archived }) => archived)).toEqual([false, false]);
  });

  test('is removed in one go', async () => {
    const db = await freshDatabase();
    await install(db);
    expect(await removeExamples(db)).toEqual(ok(2));
    expect(await rowsIn(db)).toEqual({});
  });
});
