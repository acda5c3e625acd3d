import type { Digest, Id } from '#domain/ids.ts';
import { isGenuine } from '#domain/questionnaire/publish.ts';
import type { Records } from '#domain/responses/records.ts';
import { isWhole } from '#domain/responses/response-id.ts';
import { latestCounter } from '#domain/responses/stamp.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { noteCounter } from './counter.ts';
import { everyTable, type Database } from './database.ts';
import { putFact } from './device.ts';
import type { StorageError } from './failure.ts';
import { forgetPacked } from './forget-packed.ts';
import { joinRecords, type Conflict, type Counts } from './join-records.ts';
import { readFor } from './read-records.ts';
import { noteKeysSaved } from './join-keys.ts';
import { RecordsShape } from './records-shape.ts';
import { write } from './write.ts';

/** Nothing of what came in was stored; `place` is where in it the first fault is: `responses.3.answers.0.value`. */
export type MergeError =
  | StorageError
  | Conflict
  | { readonly kind: 'not-valid'; readonly place: string }
  /** A response, or a questionnaire, whose id does not belong to its content. */
  | { readonly kind: 'not-whole'; readonly place: string }
  /** It belongs to a partnership or an assessment that is neither here nor in what came in. */
  | { readonly kind: 'unknown'; readonly place: string };

export type Merged = { readonly counts: Counts; readonly withdrawn: number };

/** No device writes so often; a counter beyond would leave no room for later ones. */
const greatestCounter = 2 ** 40;

/**
 * Joins what came in with what is here, all of it or nothing. Twice adds nothing. `keeper`: the assessments that
 * this device keeps from now on, besides those that it keeps already.
 */
export async function mergeRecords(
  db: Database,
  incoming: Records,
  { keeper }: { readonly keeper: readonly Id[] },
): Promise<Result<Merged, MergeError>> {
  const checked = check(incoming);
  if (!checked.ok) return checked;
  const theirs = checked.value;
  return write<Merged, MergeError>(db, everyTable, async () => {
    const mine = await readFor(db, theirs);
    const stranger = unknownIn(mine, theirs);
    if (stranger !== null) return fail({ kind: 'unknown', place: stranger });
    const joined = joinRecords(mine, theirs);
    if (!joined.ok) return joined;
    const { put, drop, counts, withdrawn } = joined.value;
    await putAll(db, put);
    await dropResponses(db, mine, drop);
    await noteCounter(db, counterOf(theirs));
    // They came out of a full file: nowhere else do they travel.
    await noteKeysSaved(db, theirs.keys);
    for (const id of keeper) await putFact(db, 'keeper', id, true);
    return ok({ counts, withdrawn });
  });
}

/** Records that change field by field. */
const stamped = ['partnerships', 'partners', 'assessments', 'joints', 'tallies', 'notes', 'actions'] as const;

/** Records that belong to an assessment. */
const ofAssessment = [
  'responses',
  'exclusions',
  'joints',
  'tallies',
  'notes',
  'keys',
  'actions',
  'releases',
  'released',
] as const;

function check(incoming: Records): Result<Records, MergeError> {
  const parsed = RecordsShape.safeParse(incoming);
  if (!parsed.success) {
    return fail({ kind: 'not-valid', place: (parsed.error.issues[0]?.path ?? []).map(String).join('.') });
  }
  const broken = parsed.data.responses.findIndex((response) => !isWhole(response));
  if (broken >= 0) return fail({ kind: 'not-whole', place: `responses.${broken}` });
  const other = parsed.data.questionnaires.findIndex((one) => !isGenuine(one));
  if (other >= 0) return fail({ kind: 'not-whole', place: `questionnaires.${other}` });
  for (const noun of stamped) {
    const index = parsed.data[noun].findIndex(({ stamps }) => latestCounter(stamps) > greatestCounter);
    if (index >= 0) return fail({ kind: 'not-valid', place: `${noun}.${index}.stamps` });
  }
  return ok(parsed.data);
}

/** The place of the first record whose partnership or assessment is not known. */
function unknownIn(mine: Records, theirs: Records): string | null {
  const partnerships = new Set([...mine.partnerships, ...theirs.partnerships].map(({ id }) => id));
  const assessments = new Set([...mine.assessments, ...theirs.assessments].map(({ id }) => id));
  for (const noun of ['partners', 'assessments', 'actions'] as const) {
    const index = theirs[noun].findIndex(({ partnership }) => !partnerships.has(partnership));
    if (index >= 0) return `${noun}.${index}`;
  }
  for (const noun of ofAssessment) {
    const index = theirs[noun].map(({ assessment }) => assessment).findIndex((id) => !assessments.has(id));
    if (index >= 0) return `${noun}.${index}`;
  }
  return null;
}

async function putAll(db: Database, put: Records): Promise<void> {
  await db.partnerships.bulkPut(put.partnerships);
  await db.partners.bulkPut(put.partners);
  await db.assessments.bulkPut(put.assessments);
  await db.responses.bulkPut(put.responses);
  await db.exclusions.bulkPut(put.exclusions);
  await db.joints.bulkPut(put.joints);
  await db.tallies.bulkPut(put.tallies);
  await db.notes.bulkPut(put.notes);
  await db.keys.bulkPut(put.keys);
  await db.actions.bulkPut(put.actions);
  await db.releases.bulkPut(put.releases);
  await db.released.bulkPut(put.released);
  await db.questionnaires.bulkPut(put.questionnaires);
}

/** A draft that corrects a withdrawn response holds its answers too. */
async function dropResponses(db: Database, mine: Records, ids: readonly Digest[]): Promise<void> {
  const dropped = new Set(ids);
  const gone = mine.responses.filter(({ id }) => dropped.has(id));
  await db.responses.bulkDelete([...ids]);
  await forgetPacked(
    db,
    gone.map(({ assessment }) => assessment),
  );
  await db.drafts.bulkDelete(gone.map(({ respondent }) => respondent));
}

const counterOf = (records: Records): number =>
  Math.max(0, ...stamped.flatMap((noun) => records[noun].map(({ stamps }) => latestCounter(stamps))));
