import { expect, test } from 'vitest';
import { talksIn } from '#charts/model/talk.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { loadLibrary } from '#features/assessment/library.ts';
import { installExamples } from '#features/example/install-example.ts';
import { makeExample } from '#features/example/make-example.ts';
import { rehearsalCast } from '#features/example/rehearsal-cast.ts';
import { schoolCast } from '#features/example/school-cast.ts';
import { summaryOf } from '#features/summary/summary.ts';
import { closeAssessment } from '#storage/close.ts';
import { readPartnerships } from '#storage/partnerships.ts';
import { removePartnership } from '#storage/remove.ts';
import { readResults } from '#storage/results.ts';
import { freshDatabase, id } from '../storage/fixtures.ts';

const say = (_: string, en: string) => en;
const library = await loadLibrary();
const rehearsal = makeExample(rehearsalCast(say, '2026-11-20'), library);
const assessment = rehearsal.meetings[0]?.assessment ?? expect.fail();

async function installed() {
  const db = await freshDatabase();
  const signal = new AbortController().signal;
  await installExamples([rehearsal], { db, signal, onProgress: () => undefined, locks: undefined });
  return db;
}

test('a rehearsal is an open workshop at which two of fourteen are still awaited, marked as made up', async () => {
  const db = await installed();
  const results = await readResults(db, rehearsal.partnership.id);
  const [own] = results?.assessments ?? [];
  expect(own && isOpen(own.assessment)).toBe(true);
  expect(own).toMatchObject({ awaited: 2, keeper: true, released: [] });
  expect(results?.partnership).toMatchObject({ example: true, archived: false });
  expect(results?.partnership.name).toMatch(/^REHEARSAL/);
});

test('closed, it has all that a workshop goes through: a picture, strengths, and something to talk about', async () => {
  const db = await installed();
  await closeAssessment(db, assessment.id, id(900));
  const results = await readResults(db, rehearsal.partnership.id);
  const [own] = results?.assessments ?? [];
  const summary = results && own && summaryOf(results, own);
  expect(summary?.bases.length).toBe(2);
  expect(summary?.strengths.length).toBeGreaterThanOrEqual(2);
  expect(summary?.said.length).toBeGreaterThanOrEqual(3);
  const talks = talksIn(summary?.bases ?? []);
  expect(talks.length).toBeGreaterThanOrEqual(3);
  expect(talks.filter(({ counts }) => counts === null)).toEqual([]);
});

test('it is no part of the example, and goes without a trace', async () => {
  const example = makeExample(schoolCast(say), library);
  expect(rehearsal.partnership.id).not.toBe(example.partnership.id);
  const db = await installed();
  await removePartnership(db, rehearsal.partnership.id);
  expect((await readPartnerships(db)).values).toEqual([]);
  expect(await db.responses.count()).toBe(0);
});
