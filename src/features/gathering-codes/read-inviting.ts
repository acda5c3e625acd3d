import type { Id } from '#domain/ids.ts';
import { asksEach, isOpen, type Assessment } from '#domain/responses/assessment.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { isKeySaved, readKeys } from '#storage/join-keys.ts';
import { readPartners, readPartnership } from '#storage/partnerships.ts';
import { readPresent, type Present } from './read-present.ts';

export type Inviting = {
  readonly assessment: Assessment;
  readonly partnership: Partnership;
  readonly partners: readonly Partner[];
  /** Opens what phones seal; null before it was made. */
  readonly joinKey: JoinKey | null;
  /** Whether it lies in a full copy too: before that nobody is invited. */
  readonly isSaved: boolean;
  readonly present: Present;
};

/** Nobody is invited to it any more. */
export type Closed = { readonly closed: Assessment };

/** For the keeper of an assessment that asks each person alone; null otherwise. */
export async function readInviting(db: Database, id: Id): Promise<Inviting | Closed | null> {
  const { value: assessment } = await readAssessment(db, id);
  if (!assessment || assessment.deleted) return null;
  if (!assessment.parts.some(asksEach) || !(await isKeeper(db, id))) return null;
  if (!isOpen(assessment)) return { closed: assessment };
  const { value: partnership } = await readPartnership(db, assessment.partnership);
  if (!partnership) return null;
  const { values: partners } = await readPartners(db, partnership.id);
  const { values: keys } = await readKeys(db, id);
  return {
    assessment,
    partnership,
    partners,
    // Of several, made on two devices, all open: always the same one invites.
    joinKey: keys[0] ?? null,
    isSaved: await isKeySaved(db, id),
    present: await readPresent(db, assessment),
  };
}
