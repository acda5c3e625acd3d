import { describe, expect, test } from 'vitest';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import { withId } from '#domain/responses/response-id.ts';
import { readAssessment } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { readDraft, saveDraft } from '#storage/drafts.ts';
import { mergeRecords } from '#storage/merge.ts';
import { readExclusions, readResponses } from '#storage/responses.ts';
import { assessment, databaseWith, emptyDraft, id, records, setUp, sitting } from './fixtures.ts';

const file = { keeper: [] };
const { response } = sitting(30);

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

  test('[V2] no file makes a second vote of what people have answered as a first one', async () => {
    const db = await databaseWith({ ...setUp, responses: [response] });
    const of = { again: { of: id(900) }, stamps: { again: { counter: 9, device: id(2) } } };
    await mergeRecords(db, records({ assessments: [{ ...assessment, ...of }] }), file);
    expect((await readAssessment(db, assessment.id)).value?.again).toBeUndefined();
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

const withdrawal = (of: string): Exclusion => ({
  response: of,
  assessment: assessment.id,
  reason: 'withdrawn',
  by: 'respondent',
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

  test('leave the same behind, whichever of a correction and its withdrawal came first', async () => {
    const early = records({ responses: [correction], exclusions: [withdrawal(first)] });
    const late = records({ exclusions: [{ ...withdrawal(correction.id), by: 'keeper' }] });
    const left = [];
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const db = await databaseWith(setUp);
      for (const each of order) await mergeRecords(db, each, file);
      left.push((await readExclusions(db, assessment.id)).values);
    }
    expect(left[0]).toHaveLength(3);
    expect(left[0]).toEqual(left[1]);
  });
});
