import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import type { Assessment } from '#domain/responses/assessment.ts';
import { readAssessment } from '#storage/assessments.ts';
import { closeAssessment } from '#storage/close.ts';
import type { Database } from '#storage/database.ts';
import { mergeRecords } from '#storage/merge.ts';
import { readReleases } from '#storage/releases.ts';
import { assessment, databaseWith, id, records, setUp, sitting } from './fixtures.ts';

const some = (count: number) => Array.from({ length: count }, (_, place) => sitting(1000 + place).response);

const withAnswers = (count: number, more: Partial<Assessment>) =>
  databaseWith({ ...setUp, assessments: [{ ...assessment, ...more }], responses: some(count) });

const close = (db: Database) => closeAssessment(db, assessment.id, id(90));

/** Lets something happen right before the next transaction begins. */
function before(db: Database, happens: () => Promise<unknown>): void {
  const transaction = db.transaction.bind(db);
  vi.spyOn(db, 'transaction').mockImplementationOnce((...args: Parameters<typeof transaction>) =>
    Dexie.Promise.resolve(happens()).then(() => transaction(...args)),
  );
}

test('[P7] closing releases what is anonymous, both or neither', async () => {
  const db = await withAnswers(4, { mode: 'anonymous' });
  expect(await close(db)).toEqual({ ok: true, value: { withheld: null } });
  expect((await readAssessment(db, assessment.id)).value?.turn).toBe(1);
  const [release] = (await readReleases(db, assessment.id)).values;
  expect(release?.presences[0]?.of).toHaveLength(4);
});

test('[P7] an answer that comes in while the release is being made is in it', async () => {
  const db = await withAnswers(4, { mode: 'anonymous' });
  before(db, () => mergeRecords(db, records({ responses: some(5) }), { keeper: [] }));
  expect(await close(db)).toEqual({ ok: true, value: { withheld: null } });
  const { values } = await readReleases(db, assessment.id);
  expect(values.map(({ presences }) => presences[0]?.of.length)).toEqual([5]);
});

test('by partner nothing is released, and no answer is read for it', async () => {
  const db = await withAnswers(4, { mode: 'by-partner' });
  const read = vi.spyOn(db.responses, 'where');
  expect(await close(db)).toEqual({ ok: true, value: { withheld: 'by-partner' } });
  expect((await readAssessment(db, assessment.id)).value?.turn).toBe(1);
  expect(read).not.toHaveBeenCalled();
});

test('what is not there cannot be closed', async () => {
  const db = await databaseWith(setUp);
  expect(await closeAssessment(db, id(77), id(90))).toEqual({ ok: false, error: { kind: 'missing' } });
});
