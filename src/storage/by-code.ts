import type { Id } from '#domain/ids.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { readCode, receiptCode } from '#domain/responses/receipt.ts';
import type { Database } from './database.ts';
import { readDraft } from './drafts.ts';

/** The unfinished draft whose respondent was shown this code, as typed; null when there is none (F28). */
export async function draftByCode(db: Database, typed: string): Promise<Draft | null> {
  const code = readCode(typed);
  const ids = await db.drafts.toCollection().primaryKeys();
  const id = ids.find((each) => receiptCode(each) === code);
  return id === undefined ? null : (await readDraft(db, id)).value;
}

/** The sitting whose respondent was shown this code, as typed; null when there is none on this device. */
export async function respondentByCode(db: Database, typed: string): Promise<Id | null> {
  const code = readCode(typed);
  const respondents = await db.responses.orderBy('respondent').uniqueKeys();
  return (
    respondents.find((each): each is Id => typeof each === 'string' && receiptCode(each) === code) ?? null
  );
}
