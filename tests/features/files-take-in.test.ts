import { describe, expect, test } from 'vitest';
import type { Response } from '#domain/responses/response.ts';
import { withId } from '#domain/responses/response-id.ts';
import { fail } from '#domain/result.ts';
import type { Opened } from '#exchange/open.ts';
import { readFile } from '#exchange/read.ts';
import { writeAnswers, writeResults, type Written } from '#exchange/write.ts';
import { readSharing } from '#features/files/read-sharing.ts';
import { resultsContent } from '#exchange/results-content.ts';
import { takeIn } from '#features/files/take-in.ts';
import { broughtNews } from '#features/files/merge-words.ts';
import { makeFull } from '#features/files/make-full.ts';
import { isKeeper } from '#storage/assessments.ts';
import { setOpen } from '#storage/write-assessments.ts';
import type { Database } from '#storage/database.ts';
import { mergeRecords } from '#storage/merge.ts';
import { readReceived } from '#storage/releases.ts';
import { readResponses } from '#storage/responses.ts';
import { readResults } from '#storage/results.ts';
import { withdraw } from '#storage/withdraw.ts';
import {
  assessment,
  databaseWith,
  freshDatabase,
  id,
  partnership,
  records,
  setUp,
  sitting,
} from '../storage/fixtures.ts';
import { naming } from '../exchange/made.ts';

async function open({ text }: Pick<Written, 'text'>): Promise<Opened> {
  const read = await readFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const answersFile = (responses: readonly Response[]) =>
  open(writeAnswers({ partnership, assessment, responses, exclusions: [] }, naming));

async function resultsFile(db: Database): Promise<Opened> {
  const results = await readResults(db, partnership.id);
  if (!results) throw new Error('no partnership');
  return open(writeResults({ partnership, ...resultsContent(results) }, naming));
}

async function fullCopy(db: Database): Promise<Opened> {
  const made = await makeFull(db, partnership.id, '', naming);
  if (!made.ok) throw new Error(made.error.kind);
  return open(made.value);
}

const answered = { ...setUp, responses: sitting(50).responses };

/** A participant's device: it has the invitation, and keeps nothing. */
async function joined(): Promise<Database> {
  const db = await freshDatabase(2);
  await mergeRecords(db, setUp, { keeper: [] });
  return db;
}

const storedIn = async (db: Database) => (await readResponses(db, assessment.id)).values;

async function news(db: Database, opened: Opened): Promise<boolean> {
  const taken = await takeIn(db, opened);
  if (!taken.ok) throw new Error(taken.error.kind);
  return broughtNews(taken.value.merged);
}

describe('an answers file', () => {
  const { responses, response } = sitting(50);

  test('[F21] goes in on the keeper’s device; twice adds nothing', async () => {
    const db = await databaseWith(setUp);
    const opened = await answersFile(responses);
    expect(await news(db, opened)).toBe(true);
    expect(await news(db, opened)).toBe(false);
    expect(await storedIn(db)).toEqual([response]);
  });

  test('says for whom it is meant where the assessment is not there, and leaves nothing behind', async () => {
    const db = await freshDatabase();
    expect(await takeIn(db, await answersFile(responses))).toEqual(
      fail({ kind: 'not-here', partnership: 'Reading garden', title: 'November' }),
    );
    expect(await storedIn(db)).toEqual([]);
  });

  test('the same where the assessment was deleted', async () => {
    const db = await databaseWith({ ...setUp, assessments: [{ ...assessment, deleted: true }] });
    const taken = await takeIn(db, await answersFile(responses));
    expect(taken.ok || taken.error.kind).toBe('not-here');
  });

  test('is not taken in by a device that does not keep the assessment', async () => {
    const db = await joined();
    expect(await takeIn(db, await answersFile(responses))).toEqual(
      fail({ kind: 'not-keeper', title: 'November', name: 'Siti' }),
    );
    expect(await storedIn(db)).toEqual([]);
  });

  test('[F22] with an answer that was never asked for is refused as a whole, with the place', async () => {
    const db = await databaseWith(setUp);
    const { id: _, ...body } = response;
    const [answer] = body.answers;
    if (!answer) throw new Error('the sitting has an answer');
    const strange = withId({ ...body, answers: [{ ...answer, value: 5 }] });
    expect(await takeIn(db, await answersFile([strange]))).toEqual(
      fail({ kind: 'misfit', place: 'responses.0.answers.0.value' }),
    );
    expect(await storedIn(db)).toEqual([]);
  });

  test('of withdrawn answers removes them from the keeper’s device', async () => {
    const keeper = await databaseWith({ ...setUp, responses });
    const own = await joined();
    await mergeRecords(own, records({ responses }), { keeper: [] });
    await withdraw(own, response.respondent, 'respondent');
    const sharing = await readSharing(own, partnership.id);
    const exclusions = sharing?.own[0]?.withdrawals ?? [];
    expect(exclusions).toHaveLength(1);
    const opened = await open(writeAnswers({ partnership, assessment, responses: [], exclusions }, naming));
    const taken = await takeIn(keeper, opened);
    expect(taken.ok && taken.value.merged.withdrawn).toBe(1);
    expect(await storedIn(keeper)).toEqual([]);
  });

  test('tells how the assessment stands, so that late answers can be told', async () => {
    const db = await databaseWith(setUp);
    await setOpen(db, assessment.id, false);
    const taken = await takeIn(db, await answersFile(responses));
    expect(taken.ok && taken.value.assessment?.turn).toBe(1);
  });
});

describe('a results file', () => {
  test('invites: the partnership and what is asked arrive, and the device becomes no keeper', async () => {
    const db = await freshDatabase(2);
    expect(await news(db, await resultsFile(await databaseWith(setUp)))).toBe(true);
    expect(await isKeeper(db, assessment.id)).toBe(false);
    expect(await readResults(db, partnership.id)).toMatchObject({ assessments: [{ keeper: false }] });
  });

  test('brings the results so far of an assessment by partner, and no answer sheet', async () => {
    const db = await joined();
    const opened = await resultsFile(await databaseWith(answered));
    expect(opened.responses).toEqual([]);
    expect(await news(db, opened)).toBe(true);
    expect((await readReceived(db, assessment.id)).values).toMatchObject([{ respondents: 1 }]);
    expect(await news(db, opened)).toBe(false);
  });

  test('that comes back to the keeper is no news', async () => {
    const db = await databaseWith(answered);
    expect(await news(db, await resultsFile(db))).toBe(false);
    expect((await readReceived(db, assessment.id)).values).toEqual([]);
  });

  test('without any answer holds no figures', async () => {
    expect((await resultsFile(await databaseWith(setUp))).released).toEqual([]);
  });
});

describe('a full copy', () => {
  test('moves everything to another device, which keeps the assessment from then on', async () => {
    const source = await databaseWith(answered);
    const opened = await fullCopy(source);
    const db = await freshDatabase(3);
    expect(await news(db, opened)).toBe(true);
    expect(await isKeeper(db, assessment.id)).toBe(true);
    expect(await storedIn(db)).toEqual(await storedIn(source));
    expect(await news(db, opened)).toBe(false);
  });

  test('of a participant stays a participant’s, with the results received and the own answers', async () => {
    const source = await joined();
    await news(source, await resultsFile(await databaseWith(answered)));
    await mergeRecords(source, records({ responses: sitting(51).responses }), { keeper: [] });
    const db = await freshDatabase(3);
    expect(await news(db, await fullCopy(source))).toBe(true);
    expect(await isKeeper(db, assessment.id)).toBe(false);
    expect(await readResults(db, partnership.id)).toMatchObject({
      assessments: [{ keeper: false, released: [{ respondents: 1 }] }],
    });
    expect(await readResults(db, partnership.id)).toEqual(await readResults(source, partnership.id));
    expect((await readSharing(db, partnership.id))?.own).toMatchObject([
      { sittings: [{ respondent: sitting(51).response.respondent }] },
    ]);
  });

  test('of a participant takes nothing from the keeper who opens it', async () => {
    const keeper = await databaseWith(answered);
    await news(keeper, await fullCopy(await joined()));
    expect(await isKeeper(keeper, assessment.id)).toBe(true);
  });

  test('of a device that keeps one of two assessments hands on that one', async () => {
    const other = { ...assessment, id: id(21) };
    const source = await databaseWith(setUp);
    await mergeRecords(source, records({ assessments: [other] }), { keeper: [] });
    const db = await freshDatabase(3);
    await news(db, await fullCopy(source));
    expect([await isKeeper(db, assessment.id), await isKeeper(db, other.id)]).toEqual([true, false]);
  });
});
