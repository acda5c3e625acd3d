import { describe, expect, test } from 'vitest';
import { draftToCorrect, responsesOf } from '#domain/responses/submit.ts';
import { changeAssessment, setOpen } from '#storage/write-assessments.ts';
import { readDraft, saveDraft } from '#storage/drafts.ts';
import { readResponses } from '#storage/responses.ts';
import { submitDraft } from '#storage/submit.ts';
import { withdraw } from '#storage/withdraw.ts';
import { assessment, databaseWith, freshDatabase, id, setUp, sitting, tapped } from './fixtures.ts';

const { draft, responses, response } = sitting(30);

async function withDraft() {
  const db = await databaseWith(setUp);
  await saveDraft(db, draft);
  return db;
}

describe('submitting', () => {
  test('the responses take the place of the draft', async () => {
    const db = await withDraft();
    expect(await submitDraft(db, draft, responses)).toEqual({ ok: true, value: null });
    expect((await readResponses(db, assessment.id)).values).toEqual(responses);
    expect((await readDraft(db, draft.id)).value).toBeNull();
  });

  test('twice gives the same as once', async () => {
    const db = await withDraft();
    await submitDraft(db, draft, responses);
    expect(await submitDraft(db, draft, responses)).toEqual({ ok: true, value: null });
    expect((await readResponses(db, assessment.id)).values).toEqual(responses);
  });

  test('it is one transaction: when the draft cannot be deleted, no response is stored', async () => {
    const db = await withDraft();
    db.drafts.hook('deleting', () => {
      throw new DOMException('no room for the journal', 'QuotaExceededError');
    });
    expect(await submitDraft(db, draft, responses)).toEqual({ ok: false, error: { kind: 'storage-full' } });
    expect((await readResponses(db, assessment.id)).values).toEqual([]);
    expect((await readDraft(db, draft.id)).value).toEqual(draft);
  });

  test('[F3] what cannot be read back as it was written is not said to be submitted, and the draft returns', async () => {
    const db = await withDraft();
    db.responses.hook('reading', (row) => (typeof row === 'object' ? { ...row, answers: [] } : row));
    expect(await submitDraft(db, draft, responses)).toEqual({ ok: false, error: { kind: 'not-kept' } });
    expect((await readDraft(db, draft.id)).value).toEqual(draft);
  });

  test('an assessment closed while someone answers refuses, and keeps the draft', async () => {
    const db = await withDraft();
    await setOpen(db, assessment.id, false);
    expect(await submitDraft(db, draft, responses)).toEqual({
      ok: false,
      error: { kind: 'assessment-closed' },
    });
    expect((await readDraft(db, draft.id)).value).toEqual(draft);
    await setOpen(db, assessment.id, true);
    expect(await submitDraft(db, draft, responses)).toEqual({ ok: true, value: null });
  });

  test('an assessment that was deleted or never was there refuses', async () => {
    const gone = { ok: false, error: { kind: 'assessment-gone' } };
    expect(await submitDraft(await freshDatabase(), draft, responses)).toEqual(gone);
    const db = await withDraft();
    await changeAssessment(db, assessment.id, { deleted: true });
    expect(await submitDraft(db, draft, responses)).toEqual(gone);
    expect((await readDraft(db, draft.id)).value).toEqual(draft);
  });

  test('[F19] a draft that another tab has taken further is not submitted over it', async () => {
    const db = await withDraft();
    await saveDraft(db, tapped(draft, 'b', 3));
    expect(await submitDraft(db, draft, responses)).toEqual({ ok: false, error: { kind: 'newer-draft' } });
  });

  test('a correction of what was withdrawn meanwhile refuses', async () => {
    const db = await withDraft();
    await submitDraft(db, draft, responses);
    const correction = draftToCorrect(responses);
    if (!correction) throw new Error('there is something to correct');
    const corrected = tapped(correction, 'a', 1);
    await withdraw(db, id(30), 'respondent');
    expect(await submitDraft(db, corrected, responsesOf(corrected, assessment))).toEqual({
      ok: false,
      error: { kind: 'withdrawn' },
    });
  });

  test('a response with an id that is not its own is a bug', async () => {
    const db = await withDraft();
    await expect(submitDraft(db, draft, [{ ...response, round: 2 }])).rejects.toThrow(
      'id that is not its own',
    );
  });
});
