import type { Action } from '#domain/actions/action.ts';
import type { Id } from '#domain/ids.ts';
import { missing } from '#domain/privacy/missing.ts';
import { asksEach, isOpen, type Assessment } from '#domain/responses/assessment.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import { settledOf } from '#domain/responses/joint.ts';
import { readActionsAt } from '#storage/actions-at.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import { readAttending } from '#storage/attending.ts';
import { readCame } from '#storage/came.ts';
import type { Database } from '#storage/database.ts';
import { readJoints } from '#storage/joints.ts';
import { isKeySaved, readKeys } from '#storage/join-keys.ts';
import { readOnWall } from '#storage/on-wall.ts';
import { readPartners, readPartnership } from '#storage/partnerships.ts';

export type Inviting = {
  readonly partnership: Partnership;
  readonly partners: readonly Partner[];
  readonly joinKey: JoinKey;
};

/** What the wall shows besides results: numbers, and what was said in the open. */
export type WallFound = {
  readonly assessment: Assessment;
  readonly partnership: string;
  /** Respondents whose answers are here, and how many are still awaited: never by partner (P7). */
  readonly people: number;
  readonly missing: number;
  readonly joint: { readonly settled: number; readonly of: number };
  /** Agreed at this assessment. */
  readonly actions: readonly Action[];
  /** What a code to join with is made from; null where nobody is invited so, or the key is not yet kept in two places. */
  readonly inviting: Inviting | null;
  /** The partners that let their profile be seen here. */
  readonly onWall: ReadonlySet<Id>;
};

/** Null where there is no such assessment, and on a device that does not keep it. */
export async function readWall(db: Database, id: Id): Promise<WallFound | null> {
  const { value: assessment } = await readAssessment(db, id);
  if (!assessment || assessment.deleted || !(await isKeeper(db, id))) return null;
  const { value: partnership } = await readPartnership(db, assessment.partnership);
  const responses = await readAttending(db, assessment);
  const { values: joints } = await readJoints(db, id);
  const { agreed } = await readActionsAt(db, assessment);
  return {
    assessment,
    partnership: partnership?.name ?? '',
    people: new Set(responses.map(({ respondent }) => respondent)).size,
    missing: missing({ assessment, responses, came: await readCame(db, id) }),
    joint: settledOf(assessment.parts, joints),
    actions: agreed,
    inviting: partnership && (await readInviting(db, assessment, partnership)),
    onWall: await readOnWall(db, id),
  };
}

async function readInviting(
  db: Database,
  assessment: Assessment,
  partnership: Partnership,
): Promise<Inviting | null> {
  if (!isOpen(assessment) || !assessment.parts.some(asksEach)) return null;
  const { values: keys } = await readKeys(db, assessment.id);
  // Of several, made on two devices, all open: always the same one invites.
  const [joinKey] = keys;
  if (!joinKey || !(await isKeySaved(db, assessment.id))) return null;
  const { values: partners } = await readPartners(db, partnership.id);
  return { partnership, partners, joinKey };
}
