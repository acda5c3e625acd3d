import { expect, test } from 'vitest';
import { ReleasedShape, type Release, type Released } from '#domain/privacy/released.ts';
import { mergeRecords } from '#storage/merge.ts';
import { addRelease, readReceived, readReleases } from '#storage/releases.ts';
import { assessment, databaseWith, id, records, setUp } from './fixtures.ts';

const released = (number: number, respondents: number): Released =>
  ReleasedShape.parse({
    assessment: assessment.id,
    questionnaire: { id: 'small', version: 1, form: 'full' },
    mode: 'by-partner',
    k: 3,
    weighting: 'partner',
    number,
    respondents,
    cells: {},
    gates: {},
    gaps: {},
    before: null,
    changes: {},
    comments: [],
  });

const release = (number: number, own = number): Release => ({
  id: id(70 + own),
  assessment: assessment.id,
  number,
  presences: [],
  released: [released(number, 3)],
});

test('releases are kept in their order', async () => {
  const db = await databaseWith(setUp);
  for (const number of [2, 1]) expect((await addRelease(db, release(number))).ok).toBe(true);
  expect((await readReleases(db, assessment.id)).values).toEqual([release(1), release(2)]);
});

test('of two releases with one number made at once only the first is kept', async () => {
  const db = await databaseWith(setUp);
  await addRelease(db, release(1));
  expect(await addRelease(db, release(1, 9))).toEqual({ ok: false, error: { kind: 'already-released' } });
  expect((await readReleases(db, assessment.id)).values).toEqual([release(1)]);
});

test('[P7] a release that came in differs from the one of its name here: refused', async () => {
  const db = await databaseWith({ ...setUp, releases: [release(1)] });
  const other = { ...release(1), released: [] };
  expect(await mergeRecords(db, records({ releases: [release(2), other] }), { keeper: [] })).toEqual({
    ok: false,
    error: { kind: 'conflict', place: 'releases.1' },
  });
  expect((await readReleases(db, assessment.id)).values).toEqual([release(1)]);
});

test('[F21] of received figures those of more people stay, whichever came first; releases stand side by side', async () => {
  for (const order of [
    [4, 10],
    [10, 4],
  ]) {
    const db = await databaseWith(setUp);
    for (const respondents of order) {
      await mergeRecords(db, records({ released: [released(0, respondents)] }), { keeper: [] });
    }
    await mergeRecords(db, records({ released: [released(1, 3)] }), { keeper: [] });
    expect((await readReceived(db, assessment.id)).values).toEqual([released(0, 10), released(1, 3)]);
  }
});

test('[F21] of received figures of as many people the same ones stay everywhere', async () => {
  const one = released(0, 5);
  const other = ReleasedShape.parse({ ...one, weighting: 'respondent' });
  const kept = [];
  for (const order of [
    [one, other],
    [other, one],
  ]) {
    const db = await databaseWith(setUp);
    for (const each of order) await mergeRecords(db, records({ released: [each] }), { keeper: [] });
    kept.push((await readReceived(db, assessment.id)).values);
  }
  expect(kept[0]).toHaveLength(1);
  expect(kept[0]).toEqual(kept[1]);
});
