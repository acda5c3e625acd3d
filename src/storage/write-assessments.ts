import type { Id } from '#domain/ids.ts';
import { Assessment, frozenFields, isOpen } from '#domain/responses/assessment.ts';
import { turn } from '#domain/responses/turn.ts';
import { Draft } from '#domain/responses/draft.ts';
import { canonicalJson } from '#domain/responses/canonical-json.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readAssessment } from './assessments.ts';
import { change } from './change.ts';
import { nextStamp } from './counter.ts';
import type { Database } from './database.ts';
import { putFact } from './device.ts';
import { copyKeys } from './join-keys.ts';
import type { StorageError } from './failure.ts';
import { need, sift, type TakeError } from './read.ts';
import { write } from './write.ts';

export type NewAssessment = Omit<Assessment, 'turn' | 'deleted' | 'stamps'>;
export type AssessmentPatch = Partial<
  Omit<NewAssessment, 'id' | 'partnership'> & Pick<Assessment, 'deleted'>
>;

/** Who sets an assessment up keeps it; a second vote opens by the keys of its first one. */
export function addAssessment(db: Database, assessment: NewAssessment): Promise<Result<null, StorageError>> {
  return write(db, ['assessments', 'device', 'keys'], async () => {
    await db.assessments.put(Assessment.parse({ ...assessment, turn: 0, deleted: false, stamps: {} }));
    await putFact(db, 'keeper', assessment.id, true);
    if (assessment.again) await copyKeys(db, { from: assessment.again.of, to: assessment.id });
    return ok(null);
  });
}

const tablesOfChange = [
  'assessments',
  'responses',
  'exclusions',
  'joints',
  'tallies',
  'drafts',
  'device',
] as const;

export type Frozen = { readonly kind: 'frozen' };

/** What was promised to the respondents stays as it was from the first answer on (P1, P6). */
export function changeAssessment(
  db: Database,
  id: Id,
  patch: AssessmentPatch,
): Promise<Result<Assessment, Frozen | TakeError | StorageError>> {
  return write<Assessment, Frozen | TakeError>(db, tablesOfChange, async () => {
    const found = need(await readAssessment(db, id));
    if (!found.ok) return found;
    const touched = frozenFields.some(
      (field) => field in patch && canonicalJson(patch[field]) !== canonicalJson(found.value[field]),
    );
    if (touched && (await hasAnswers(db, id))) return fail({ kind: 'frozen' });
    return change(db, db.assessments, Assessment, id, patch);
  });
}

/** Whether somebody has begun: a response, a withdrawn one, a draft with an answer, or all together. */
export async function hasAnswers(db: Database, assessment: Id): Promise<boolean> {
  const of = { assessment };
  for (const table of [db.responses, db.exclusions, db.joints, db.tallies]) {
    if ((await table.where(of).count()) > 0) return true;
  }
  const drafts = sift(db.drafts, Draft, await db.drafts.where(of).toArray());
  return drafts.broken.length > 0 || drafts.values.some(({ answers }) => Object.keys(answers).length > 0);
}

/** Closes or reopens; nothing changes when it is so already. */
export function setOpen(
  db: Database,
  id: Id,
  open: boolean,
): Promise<Result<Assessment, TakeError | StorageError>> {
  return write(db, ['assessments', 'device'], async () => {
    const found = need(await readAssessment(db, id));
    if (!found.ok || isOpen(found.value) === open) return found;
    const turned = Assessment.parse(turn(found.value, await nextStamp(db)));
    await db.assessments.put(turned);
    return ok(turned);
  });
}
