import { describe, expect, test } from 'vitest';
import { receiptCode } from '#domain/responses/receipt.ts';
import { draftToCorrect, responsesOf } from '#domain/responses/submit.ts';
import { respondentByCode } from '#storage/by-code.ts';
import { readDraft, saveDraft } from '#storage/drafts.ts';
import { countAgain, readExclusions, readResponses, setAside } from '#storage/responses.ts';
import { submitDraft } from '#storage/submit.ts';
import { withdraw } from '#storage/withdraw.ts';
import { assessment, databaseWith, id, setUp, sitting, tapped } from './fixtures.ts';

const mine = sitting(30);
const other = sitting(31);
const withBoth = () => databaseWith({ ...setUp, responses: [mine.response, other.response] });

describe('withdrawing', () => {
  test('takes all that the sitting said, corrections and draft included, and nothing of others', async () => {
    const db = await withBoth();
    const correction = draftToCorrect(mine.responses);
    if (!correction) throw new Error('there is something to correct');
    const corrected = tapped(correction, 'a', 1);
    await submitDraft(db, corrected, responsesOf(corrected, assessment));
    await saveDraft(db, { ...corrected, corrects: { small: (await last(db)) ?? '' }, revision: 9 });
    expect(await withdraw(db, id(30), 'respondent')).toEqual({ ok: true, value: 2 });
    expect((await readResponses(db, assessment.id)).values).toEqual([other.response]);
    expect((await readDraft(db, id(30))).value).toBeNull();
    expect((await readExclusions(db, assessment.id)).values).toHaveLength(2);
  });

  test('what is not there says so', async () => {
    const db = await withBoth();
    expect(await withdraw(db, id(77), 'keeper')).toEqual({ ok: false, error: { kind: 'nothing-there' } });
  });
});

/** The response that corrects the first one. */
const last = async (db: Awaited<ReturnType<typeof withBoth>>) =>
  (await readResponses(db, assessment.id)).values.find(({ replaces }) => replaces === mine.response.id)?.id;

describe('setting aside', () => {
  const exclusion = {
    response: mine.response.id,
    assessment: assessment.id,
    reason: 'test',
    by: 'keeper',
  } as const;

  test('keeps the response, can be undone, and is the same when done twice', async () => {
    const db = await withBoth();
    await setAside(db, exclusion);
    await setAside(db, exclusion);
    expect((await readExclusions(db, assessment.id)).values).toEqual([exclusion]);
    expect((await readResponses(db, assessment.id)).values).toHaveLength(2);
    await countAgain(db, mine.response.id);
    expect((await readExclusions(db, assessment.id)).values).toEqual([]);
  });

  test('undoing it does not undo a withdrawal', async () => {
    const db = await withBoth();
    await withdraw(db, id(30), 'respondent');
    await countAgain(db, mine.response.id);
    expect((await readExclusions(db, assessment.id)).values).toHaveLength(1);
  });
});

test('a sitting is found by the code its respondent was shown', async () => {
  const db = await withBoth();
  expect(await respondentByCode(db, receiptCode(id(31)))).toBe(id(31));
  expect(await respondentByCode(db, 'nothing')).toBeNull();
});
