import { describe, expect, test } from 'vitest';
import type { Assessment } from '#domain/responses/assessment.ts';
import { readAssessment } from '#storage/assessments.ts';
import { setOpen } from '#storage/write-assessments.ts';
import type { Database } from '#storage/database.ts';
import { joinByInvitation, readStanding, type Invited } from '#storage/join-by-invitation.ts';
import { readJoined } from '#storage/joined.ts';
import { mergeRecords } from '#storage/merge.ts';
import { readPartners } from '#storage/partnerships.ts';
import { submitDraft } from '#storage/submit.ts';
import { saveDraft } from '#storage/drafts.ts';
import {
  assessment,
  databaseWith,
  freshDatabase,
  id,
  joinKey,
  partners,
  partnership,
  setUp,
  sitting,
} from './fixtures.ts';

const { publicKey, token } = joinKey;
const invited: Invited = { partnership, partners, assessment, publicKey, token };
const inviting = (some: Partial<Assessment>): Invited => ({
  ...invited,
  assessment: { ...assessment, ...some },
});

const joined = async (as: Invited = invited): Promise<Database> => {
  const db = await freshDatabase();
  expect(await joinByInvitation(db, as)).toEqual({ ok: true, value: 'new' });
  return db;
};

const answer = async (db: Database) => {
  const { draft, responses } = sitting(40);
  await saveDraft(db, draft);
  expect(await submitDraft(db, draft, responses)).toEqual({ ok: true, value: null });
};

const stored = async (db: Database) => (await readAssessment(db, assessment.id)).value;
const all = async (db: Database) =>
  JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

test('a phone that joins has what is asked, who takes part and how to seal, and keeps nothing', async () => {
  const db = await joined();
  expect(await stored(db)).toEqual(assessment);
  expect((await readPartners(db, partnership.id)).values).toEqual(partners);
  expect(await readJoined(db, assessment.id)).toEqual({ publicKey, token });
  expect(await db.device.where('about').equals('keeper').count()).toBe(0);
});

test('looking changes nothing, and joining twice neither', async () => {
  const db = await freshDatabase();
  const before = await all(db);
  expect(await readStanding(db, invited)).toEqual({ ok: true, value: 'new' });
  expect(await all(db)).toBe(before);
  await joinByInvitation(db, invited);
  const after = await all(db);
  expect(await readStanding(db, invited)).toEqual({ ok: true, value: 'again' });
  expect(await joinByInvitation(db, invited)).toEqual({ ok: true, value: 'again' });
  expect(await all(db)).toBe(after);
});

describe('is refused', () => {
  test('by the device that keeps the assessment', async () => {
    const db = await databaseWith(setUp);
    expect(await joinByInvitation(db, invited)).toEqual({ ok: false, error: { kind: 'keeper' } });
    expect(await readJoined(db, assessment.id)).toBeNull();
  });

  test('when it is closed, there or here', async () => {
    const db = await freshDatabase();
    expect(await joinByInvitation(db, inviting({ turn: 1 }))).toEqual({
      ok: false,
      error: { kind: 'closed' },
    });
    expect(await stored(db)).toBeNull();
    await joinByInvitation(db, invited);
    await setOpen(db, assessment.id, false);
    expect(await readStanding(db, invited)).toEqual({ ok: false, error: { kind: 'closed' } });
    expect(await readStanding(db, inviting({ turn: 2 }))).toMatchObject({ ok: true });
  });

  test('when it would move an assessment that is here to another partnership', async () => {
    const db = await joined();
    const moved = { ...inviting({ partnership: id(99) }), partnership: { ...partnership, id: id(99) } };
    expect(await joinByInvitation(db, moved)).toEqual({ ok: false, error: { kind: 'elsewhere' } });
    expect(await stored(db)).toEqual(assessment);
  });

  test('when somebody has answered here and was promised something else [P1]', async () => {
    const db = await joined();
    await answer(db);
    const other = inviting({ mode: 'anonymous' });
    expect(await joinByInvitation(db, other)).toEqual({ ok: false, error: { kind: 'promised' } });
    expect(await stored(db)).toEqual(assessment);
  });
});

test('a plan that nobody has answered here follows a later invitation, but for what was stamped since', async () => {
  const db = await joined();
  const fuller = inviting({ k: 5, title: 'Plenary' });
  expect(await joinByInvitation(db, fuller)).toEqual({ ok: true, value: 'new' });
  expect(await stored(db)).toMatchObject({ k: 5, title: 'Plenary' });
  const stamped = { ...fuller.assessment, title: 'Review', stamps: { title: { counter: 9, device: id(2) } } };
  await mergeRecords(db, { ...setUp, assessments: [stamped] }, { keeper: [] });
  await joinByInvitation(db, inviting({ k: 4 }));
  expect(await stored(db)).toMatchObject({ k: 4, title: 'Review' });
});

test('what was told to somebody who has answered stays, whatever a later invitation says', async () => {
  const db = await joined();
  await answer(db);
  const other = inviting({ keeper: { name: 'Budi', purpose: 'Something else', until: 'for ever' } });
  expect(await joinByInvitation(db, other)).toEqual({ ok: true, value: 'again' });
  expect(await stored(db)).toEqual(assessment);
});

test('another key of the keeper’s is told apart, and taken when that is wanted', async () => {
  const db = await joined();
  const other = { ...invited, publicKey: `B${'B'.repeat(85)}A`, token: id(81) };
  expect(await readStanding(db, other)).toEqual({ ok: true, value: 'other-key' });
  expect(await joinByInvitation(db, other)).toEqual({ ok: true, value: 'other-key' });
  expect(await readJoined(db, assessment.id)).toEqual({ publicKey: other.publicKey, token: other.token });
});

test('who has the assessment by file joins it as well, with the answers that are here', async () => {
  const db = await freshDatabase();
  await mergeRecords(db, setUp, { keeper: [] });
  await answer(db);
  expect(await joinByInvitation(db, invited)).toEqual({ ok: true, value: 'new' });
  expect(await db.responses.count()).toBe(1);
});

test('an invitation whose records do not hold leaves nothing behind', async () => {
  const db = await freshDatabase();
  const before = await all(db);
  const strange = { ...invited, partnership: { ...partnership, id: id(98) } };
  expect(await joinByInvitation(db, strange)).toMatchObject({ ok: false, error: { kind: 'unknown' } });
  expect(await all(db)).toBe(before);
});
