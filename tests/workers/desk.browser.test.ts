import { afterEach, expect, test } from 'vitest';
import type { Assessment } from '#domain/responses/assessment.ts';
import { readAssessment } from '#storage/assessments.ts';
import { Database } from '#storage/database.ts';
import { storageErrorOf } from '#storage/failure.ts';
import { browserFactory, memoryFactory } from '#storage/factory.ts';
import { mergeRecords } from '#storage/merge.ts';
import { readReleases } from '#storage/releases.ts';
import { readResults, responsesBehind } from '#storage/results.ts';
import { openDesk } from '#workers/open-desk.ts';
import { dataBeside } from '#workers/data-beside.ts';
import { resultsBeside, stopResults } from '#workers/read-results.ts';
import { assessment, id, openOn, partnership, setUp, sitting } from '../storage/fixtures.ts';

const opened: Database[] = [];
let count = 0;

async function fresh(): Promise<Database> {
  const factory = browserFactory();
  if (!factory) throw new Error('the browser has a database');
  count += 1;
  const db = await openOn(factory, 1, `desk-${count}`);
  opened.push(db);
  return db;
}

/** The only assessment, kept by this device, with so many answers. */
async function withAnswers(db: Database, answers: number, more: Partial<Assessment> = {}): Promise<Database> {
  const responses = Array.from({ length: answers }, (_, place) => sitting(1000 + place).response);
  const merged = await mergeRecords(
    db,
    { ...setUp, assessments: [{ ...assessment, ...more }], responses },
    { keeper: [assessment.id] },
  );
  expect(merged.ok).toBe(true);
  return db;
}

afterEach(() => {
  for (const db of opened.splice(0)) {
    db.close();
    indexedDB.deleteDatabase(db.name);
  }
});

test('[P7] a worker closes and releases in one transaction, and the page sees it', async () => {
  const db = await withAnswers(await fresh(), 5, { mode: 'anonymous' });
  const desk = await openDesk(db);
  expect(desk.end).not.toBeNull();
  const done = await desk.ask('close', { assessment: assessment.id, release: id(90) });
  expect(done).toEqual({ ok: true, value: { ok: true, value: { withheld: null } } });
  expect((await readAssessment(db, assessment.id)).value?.turn).toBe(1);
  expect((await readReleases(db, assessment.id)).values.map((release) => release.id)).toEqual([id(90)]);
  desk.end?.();
});

test('results that a worker has found are those of the page', async () => {
  const db = await withAnswers(await fresh(), 300);
  const beside = await resultsBeside(db, partnership.id);
  const here = await readResults(db, partnership.id);
  expect(beside).toEqual({ ok: true, value: here });
  expect(here?.assessments[0]?.released[0]?.respondents).toBe(300);
  await stopResults(db);
});

test('a data file waits for results that are being worked out, and results come after it', async () => {
  const db = await withAnswers(await fresh(), 300);
  await resultsBeside(db, partnership.id);
  const results = resultsBeside(db, partnership.id);
  // By then the worker has been asked
  await responsesBehind(db, partnership.id);
  const file = dataBeside(
    db,
    {
      partnership: partnership.id,
      assessments: [assessment.id],
      wish: { kind: 'wide', language: 'id', dialect: 'id', colours: {}, extras: [] },
    },
    { signal: new AbortController().signal },
  );
  const found = await results;
  expect(found.ok && found.value?.assessments[0]?.released[0]?.respondents).toBe(300);
  const made = await file;
  expect(made.ok && (await made.value?.text())?.trim().split('\r\n')).toHaveLength(301);
  expect(await resultsBeside(db, partnership.id)).toEqual(found);
  await stopResults(db);
});

test('work that is stopped says so, and leaves what there was', async () => {
  const db = await withAnswers(await fresh(), 5, { mode: 'anonymous' });
  const desk = await openDesk(db);
  const asked = desk.ask('close', { assessment: assessment.id, release: id(90) });
  desk.end?.();
  expect(await asked).toEqual({ ok: false, error: { kind: 'stopped' } });
  expect((await readAssessment(db, assessment.id)).value?.turn).toBe(0);
  expect((await readReleases(db, assessment.id)).values).toEqual([]);
});

test('[F12] an error in the worker goes by the names it had there', async () => {
  const db = await fresh();
  db.close();
  const newer = indexedDB.open(db.name, 1000);
  await new Promise((resolve) => newer.addEventListener('success', resolve));
  newer.result.close();
  const desk = await openDesk(db);
  const thrown = await desk.ask('results', partnership.id).catch((error: unknown) => error);
  expect(storageErrorOf(thrown)).toEqual({ kind: 'newer-version' });
  desk.end?.();
});

test('[F26] where only memory holds the data the page does the work itself', async () => {
  const db = await withAnswers(
    new Database({ name: 'memory', device: id(1), factory: await memoryFactory() }),
    5,
  );
  const desk = await openDesk(db);
  expect(desk.end).toBeNull();
  const done = await desk.ask('close', { assessment: assessment.id, release: id(90) });
  expect(done).toMatchObject({ ok: true, value: { ok: true } });
  expect((await readAssessment(db, assessment.id)).value?.turn).toBe(1);
});
