import type { Digest, Id } from '#domain/ids.ts';
import { countable } from '#domain/responses/countable.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Result } from '#domain/result.ts';
import { isKeeper } from './assessments.ts';
import type { Database } from './database.ts';
import type { StorageError } from './failure.ts';
import { noteHanded, readHanded } from './handed.ts';
import { readExclusions, readResponses } from './responses.ts';
import { isWithdrawal } from '#domain/responses/exclusion.ts';

/** `changed`: corrected since the keeper got them; `withdrawn`: the keeper may still have what was taken back. */
export type HandInState = 'nothing' | 'first' | 'changed' | 'withdrawn' | 'handed';

/** What there is for the keeper: of one sitting on this phone, or of all that was taken back here. */
export type ToHandIn = {
  readonly state: HandInState;
  /** The respondent; the assessment where it is about withdrawals, which nothing ties to a sitting any more. */
  readonly of: Id;
  /** Those that count, first; then what was corrected between them and the first ones, which the keeper may have alone. */
  readonly responses: readonly Response[];
  readonly withdrawn: readonly Digest[];
  /** Not of a shared device: whoever has it next could read the file. A sealed code tells them nothing (F28). */
  readonly byFile: boolean;
};

/** What the respondent's sitting has for the keeper; without answers of it, what was taken back. */
export async function readToHandIn(db: Database, assessment: Id, respondent: Id): Promise<ToHandIn> {
  const { responses, corrected, withdrawn } = await readOwn(db, assessment);
  const own = responses.filter((response) => response.respondent === respondent);
  return own.length > 0
    ? sittingOf(db, own, corrected, respondent)
    : withdrawalsOf(db, withdrawn, assessment);
}

export type Pending = Pick<ToHandIn, 'of'> & {
  readonly state: Exclude<HandInState, 'nothing' | 'handed'>;
};

/** All of this phone that the keeper has not got as it is now; none where everything is handed in. */
export async function readPending(db: Database, assessment: Id): Promise<readonly Pending[]> {
  const { responses, corrected, withdrawn } = await readOwn(db, assessment);
  const all = [await withdrawalsOf(db, withdrawn, assessment)];
  for (const respondent of new Set(responses.map((response) => response.respondent))) {
    const own = responses.filter((response) => response.respondent === respondent);
    all.push(await sittingOf(db, own, corrected, respondent));
  }
  return all.flatMap(({ of, state }) => (state === 'nothing' || state === 'handed' ? [] : [{ of, state }]));
}

/** The keeper has got it as it is here. */
export function noteHandedIn(
  db: Database,
  { of, responses, withdrawn }: ToHandIn,
): Promise<Result<null, StorageError>> {
  return noteHanded(db, of, [...responses.map(({ id }) => id), ...withdrawn]);
}

type Own = Pick<ToHandIn, 'responses' | 'withdrawn'> & {
  /** All that was corrected, by id. */
  readonly corrected: ReadonlyMap<Digest, Response>;
};

/** Nothing on a device that keeps the assessment: there other people's answers lie too. */
async function readOwn(db: Database, assessment: Id): Promise<Own> {
  const keeper = await isKeeper(db, assessment);
  const { values } = await readResponses(db, assessment);
  const { values: exclusions } = await readExclusions(db, assessment);
  if (keeper) return { responses: [], corrected: new Map(), withdrawn: [] };
  return {
    responses: countable(values, exclusions).responses,
    corrected: new Map(values.map((response) => [response.id, response])),
    withdrawn: exclusions
      .filter((exclusion) => isWithdrawal(exclusion) && exclusion.by === 'respondent')
      .map(({ response }) => response),
  };
}

async function sittingOf(
  db: Database,
  counting: readonly Response[],
  corrected: Own['corrected'],
  of: Id,
): Promise<ToHandIn> {
  const handed = await readHanded(db, of);
  const responses = [...counting, ...counting.flatMap((response) => between(response, corrected))];
  const isHanded = counting.every(({ id }) => handed.includes(id));
  const state = isHanded ? 'handed' : handed.length > 0 ? 'changed' : 'first';
  const byFile = responses.every(({ way }) => way === 'own-device');
  return { state, of, responses, withdrawn: [], byFile };
}

/** What the response corrects, and so on back, but for the first: the one after it names it. */
function between({ replaces }: Response, corrected: Own['corrected']): Response[] {
  const before = replaces === undefined ? undefined : corrected.get(replaces);
  return before?.replaces === undefined ? [] : [before, ...between(before, corrected)];
}

async function withdrawalsOf(db: Database, withdrawn: readonly Digest[], of: Id): Promise<ToHandIn> {
  const handed = await readHanded(db, of);
  const isHanded = withdrawn.every((id) => handed.includes(id));
  const state = withdrawn.length === 0 ? 'nothing' : isHanded ? 'handed' : 'withdrawn';
  return { state, of, responses: [], withdrawn, byFile: true };
}
