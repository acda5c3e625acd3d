import { describe, expect, test } from 'vitest';
import { isOpen } from '#domain/responses/assessment.ts';
import { isKeeper, readAssessment, readAssessments } from '#storage/assessments.ts';
import { addAssessment, changeAssessment, setOpen } from '#storage/write-assessments.ts';
import { saveDraft } from '#storage/drafts.ts';
import { settle } from '#storage/joints.ts';
import { withdraw } from '#storage/withdraw.ts';
import {
  assessment,
  databaseWith,
  emptyDraft,
  freshDatabase,
  id,
  jointName,
  partnership,
  setUp,
  sitting,
  tapped,
} from './fixtures.ts';

test('whoever sets an assessment up keeps it', async () => {
  const db = await freshDatabase();
  await addAssessment(db, assessment);
  expect(await isKeeper(db, assessment.id)).toBe(true);
  expect(await isKeeper(db, id(21))).toBe(false);
});

const on = (date: string, index: number) => ({ ...assessment, id: id(20 + index), date });

test('assessments are read newest first, deleted ones only by their id', async () => {
  const dates = ['2026-01-05', '2026-11-12', '2025-12-31'];
  const assessments = dates.map(on);
  const db = await databaseWith({ ...setUp, assessments });
  expect((await readAssessments(db, partnership.id)).values.map(({ date }) => date)).toEqual([
    '2026-11-12',
    '2026-01-05',
    '2025-12-31',
  ]);
  await changeAssessment(db, id(21), { deleted: true });
  expect((await readAssessments(db, partnership.id)).values).toHaveLength(2);
  expect((await readAssessment(db, id(21))).value?.deleted).toBe(true);
});

test('[F18] an assessment holds its own copy of the questionnaire', async () => {
  const db = await databaseWith(setUp);
  expect((await readAssessment(db, assessment.id)).value?.parts).toEqual(assessment.parts);
});

describe('[P1] what was promised', () => {
  const frozen = { ok: false, error: { kind: 'frozen' } };

  test('stays once all have agreed on something together', async () => {
    const db = await databaseWith(setUp);
    await settle(db, { name: jointName, patch: { value: 'yes' } });
    expect(await changeAssessment(db, assessment.id, { parts: [] })).toEqual(frozen);
  });

  test('may change while nobody has answered, an empty draft included', async () => {
    const db = await databaseWith(setUp);
    await saveDraft(db, emptyDraft(30));
    expect((await changeAssessment(db, assessment.id, { mode: 'anonymous' })).ok).toBe(true);
  });

  test('is frozen from the first tap on', async () => {
    const db = await databaseWith(setUp);
    await saveDraft(db, tapped(emptyDraft(30), 'a', 1));
    expect(await changeAssessment(db, assessment.id, { mode: 'anonymous' })).toEqual(frozen);
  });

  test('stays frozen when the only answers were withdrawn', async () => {
    const db = await databaseWith({ ...setUp, responses: [sitting(30).response] });
    await withdraw(db, id(30), 'respondent');
    expect(await changeAssessment(db, assessment.id, { k: 4 })).toEqual(frozen);
  });

  test('does not freeze the rest, nor writing the same again', async () => {
    const db = await databaseWith({ ...setUp, responses: [sitting(30).response] });
    const changed = await changeAssessment(db, assessment.id, { title: 'Later', k: 3 });
    expect(changed).toMatchObject({ ok: true, value: { title: 'Later', k: 3 } });
  });
});

test('closing twice closes, reopening opens, and each turn is counted', async () => {
  const db = await databaseWith(setUp);
  const turns = [];
  for (const open of [false, false, true, false]) {
    const turned = await setOpen(db, assessment.id, open);
    if (!turned.ok) throw new Error(turned.error.kind);
    turns.push([turned.value.turn, isOpen(turned.value)]);
  }
  expect(turns).toEqual([
    [1, false],
    [1, false],
    [2, true],
    [3, false],
  ]);
});
