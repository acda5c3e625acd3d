import { expect, test } from 'vitest';
import { draftToCorrect, responsesOf } from '#domain/responses/submit.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { saveDraft } from '#storage/drafts.ts';
import { readResponses } from '#storage/responses.ts';
import { submitDraft } from '#storage/submit.ts';
import { noteCompared, readPaperIn, readTyping, setTwice } from '#storage/typing.ts';
import { withdraw } from '#storage/withdraw.ts';
import { assessment, databaseWith, emptyDraft, id, setUp, sitting } from './fixtures.ts';

const fromPaper = (number: number): Draft => ({ ...sitting(number).draft, way: 'paper' });

test('forms are typed once, until it is said otherwise, for one assessment alone', async () => {
  const db = await databaseWith(setUp);
  expect(await readTyping(db, assessment.id)).toEqual({ twice: false, compared: [] });
  await setTwice(db, assessment.id, true);
  await noteCompared(db, assessment.id, id(30));
  await noteCompared(db, assessment.id, id(31));
  await noteCompared(db, assessment.id, id(30));
  expect(await readTyping(db, assessment.id)).toEqual({ twice: true, compared: [id(30), id(31)] });
  expect(await readTyping(db, id(99))).toEqual({ twice: false, compared: [] });
  await setTwice(db, assessment.id, false);
  expect((await readTyping(db, assessment.id)).compared).toEqual([id(30), id(31)]);
});

test('what came in from paper is told from what was tapped; a correction takes the place of what it corrects', async () => {
  const db = await databaseWith({ ...setUp, responses: [sitting(31).response] });
  const draft = fromPaper(30);
  const typed = responsesOf(draft, assessment);
  await submitDraft(db, draft, typed);
  await saveDraft(db, { ...emptyDraft(32), way: 'paper' });
  await saveDraft(db, emptyDraft(33));
  const before = await readPaperIn(db, assessment.id);
  expect(before.typed).toEqual(typed);
  expect(before.counted).toEqual(typed);
  expect(before.begun.map((one) => one.id)).toEqual([id(32)]);
  const again = draftToCorrect(typed) ?? expect.fail();
  const corrected = responsesOf({ ...again, comments: { 'small|work': 'Rapi' } }, assessment);
  await submitDraft(db, again, corrected);
  const after = await readPaperIn(db, assessment.id);
  expect(after.typed).toHaveLength(2);
  expect(after.counted).toEqual(corrected);
});

test('a form whose answers were withdrawn does not come back when it is typed in again', async () => {
  const db = await databaseWith(setUp);
  const draft = fromPaper(30);
  const typed = responsesOf(draft, assessment);
  await submitDraft(db, draft, typed);
  await withdraw(db, draft.id, 'respondent');
  await saveDraft(db, draft);
  expect(await submitDraft(db, draft, typed)).toEqual({ ok: false, error: { kind: 'withdrawn' } });
  expect((await readResponses(db, assessment.id)).values).toEqual([]);
});
