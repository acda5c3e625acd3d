import { afterEach, expect, test } from 'vitest';
import { Database } from '#storage/database.ts';
import { browserFactory, memoryFactory } from '#storage/factory.ts';
import { readReleases } from '#storage/releases.ts';
import { mergeRecords } from '#storage/merge.ts';
import { askOnce } from '#workers/ask-once.ts';
import type { DataAsked } from '#workers/make-data.ts';
import type { Progress } from '#workers/message.ts';
import { readQuestionnaireBeside, stopReading } from '#workers/read-questionnaire.ts';
import { assessment, id, openOn, partnership, setUp, sitting } from '../storage/fixtures.ts';

const assumed = { language: 'id', subject: 'partnership', fileName: 'form' } as const;
const opened: Database[] = [];
let count = 0;

async function fresh(): Promise<Database> {
  const factory = browserFactory();
  if (!factory) throw new Error('the browser has a database');
  count += 1;
  const db = await openOn(factory, 1, `once-${count}`);
  opened.push(db);
  return db;
}

afterEach(() => {
  for (const db of opened.splice(0)) {
    db.close();
    indexedDB.deleteDatabase(db.name);
  }
});

const close = { assessment: assessment.id, release: id(90) };

async function anonymous(db: Database): Promise<Database> {
  const responses = Array.from({ length: 5 }, (_, place) => sitting(1000 + place).response);
  const assessments = [{ ...assessment, mode: 'anonymous' as const }];
  await mergeRecords(db, { ...setUp, assessments, responses }, { keeper: [assessment.id] });
  return db;
}

test('one piece of work is done, and its worker goes', async () => {
  const db = await anonymous(await fresh());
  const done = await askOnce(db, 'close', close, { signal: new AbortController().signal });
  expect(done).toEqual({ ok: true, value: { ok: true, value: { withheld: null } } });
});

test('work that was stopped before it began is never done', async () => {
  const db = await anonymous(await fresh());
  expect(await askOnce(db, 'close', close, { signal: AbortSignal.abort() })).toEqual({
    ok: false,
    error: { kind: 'stopped' },
  });
  expect((await readReleases(db, assessment.id)).values).toEqual([]);
});

test('work that is stopped gives way at once, beside the page and in it', async () => {
  const memory = new Database({ name: 'memory-once', device: id(1), factory: await memoryFactory() });
  for (const db of [await fresh(), memory]) {
    const stopping = new AbortController();
    const asked = askOnce(db, 'results', id(2), { signal: stopping.signal });
    stopping.abort();
    expect(await asked).toEqual({ ok: false, error: { kind: 'stopped' } });
  }
});

const data: DataAsked = {
  partnership: partnership.id,
  assessments: [assessment.id],
  wish: { kind: 'zip', language: 'id', dialect: 'en', colours: {}, extras: [] },
};

async function byPartner(db: Database, answers: number): Promise<Database> {
  const responses = Array.from({ length: answers }, (_, place) => sitting(1000 + place).response);
  await mergeRecords(db, { ...setUp, responses }, { keeper: [assessment.id] });
  return db;
}

test('work tells how far it is, step by step and never backwards, beside the page and in it', async () => {
  const memory = new Database({ name: 'memory-told', device: id(1), factory: await memoryFactory() });
  const files = [];
  for (const db of [await fresh(), memory]) {
    const heard: Progress[] = [];
    const done = await askOnce(await byPartner(db, 40), 'data', data, {
      signal: new AbortController().signal,
      onProgress: (progress) => heard.push(progress),
    });
    files.push(done.ok && done.value ? new Uint8Array(await done.value.arrayBuffer()) : null);
    expect(new Set(heard.map(({ step }) => step)).size).toBeGreaterThan(1);
    const parts = heard.map((progress) => progress.done);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts[0]).toBe(0);
    expect(parts.at(-1)).toBeGreaterThan(0.5);
    expect(parts.at(-1)).toBeLessThanOrEqual(1);
  }
  expect(files[0]?.length).toBeGreaterThan(1000);
  expect(files[0]).toEqual(files[1]);
});

test('nothing is heard of work any more once it is stopped', async () => {
  const db = await byPartner(await fresh(), 40);
  const stopping = new AbortController();
  let heard = 0;
  const asked = askOnce(db, 'data', data, {
    signal: stopping.signal,
    onProgress: () => {
      heard += 1;
      stopping.abort();
    },
  });
  expect(await asked).toEqual({ ok: false, error: { kind: 'stopped' } });
  expect(heard).toBe(1);
});

test('a second reading of a file stops the first, and somebody may stop the second', async () => {
  const db = await fresh();
  const first = readQuestionnaireBeside(db, new Uint8Array([1]), assumed);
  const second = readQuestionnaireBeside(db, new Uint8Array([2]), assumed);
  expect(await first).toEqual({ ok: false, error: { kind: 'stopped' } });
  stopReading(db);
  expect(await second).toEqual({ ok: false, error: { kind: 'stopped' } });
  const third = await readQuestionnaireBeside(db, new Uint8Array([3]), assumed);
  expect(third).toMatchObject({ ok: true, value: { ok: false } });
});
