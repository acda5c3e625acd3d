import type { Id } from '#domain/ids.ts';
import { countable } from '#domain/responses/countable.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { Response } from '#domain/responses/response.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { putFact, readFact, type Typing } from './device.ts';
import { readDrafts } from './drafts.ts';
import type { StorageError } from './failure.ts';
import { readExclusions, readResponses } from './responses.ts';
import { write } from './write.ts';

const untyped: Typing = { twice: false, compared: [] };

/** How paper forms of the assessment are typed in on this device. */
export const readTyping = async (db: Database, assessment: Id): Promise<Typing> =>
  (await readFact(db, 'typing', assessment)) ?? untyped;

export const setTwice = (db: Database, assessment: Id, twice: boolean): Promise<Result<null, StorageError>> =>
  change(db, assessment, (typing) => ({ ...typing, twice }));

/** The respondent's form was typed in twice, and both typings say the same now. */
export const noteCompared = (
  db: Database,
  assessment: Id,
  respondent: Id,
): Promise<Result<null, StorageError>> =>
  change(db, assessment, (typing) => ({
    ...typing,
    compared: [...new Set([...typing.compared, respondent])],
  }));

const change = (db: Database, assessment: Id, to: (typing: Typing) => Typing) =>
  write(db, ['device'], async () => {
    await putFact(db, 'typing', assessment, to(await readTyping(db, assessment)));
    return ok(null);
  });

export type PaperIn = {
  /** Responses that were typed in from paper; those that gave way or do not count are not among `counted`. */
  readonly typed: readonly Response[];
  readonly counted: readonly Response[];
  /** Forms that were begun and not finished, second typings and corrections among them. */
  readonly begun: readonly Draft[];
};

/** What came in from paper, and is coming in. */
export async function readPaperIn(db: Database, assessment: Id): Promise<PaperIn> {
  const { values: responses } = await readResponses(db, assessment);
  const exclusions = await readExclusions(db, assessment);
  const { values: drafts } = await readDrafts(db, assessment);
  return {
    typed: responses.filter(isPaper),
    counted: countable(responses, exclusions.values).responses.filter(isPaper),
    begun: drafts.filter(isPaper),
  };
}

const isPaper = ({ way }: Pick<Response, 'way'>): boolean => way === 'paper';
