import type { Id } from '#domain/ids.ts';
import { meetingOf, type Assessment } from '#domain/responses/assessment.ts';
import { readActionsAt, type ActionsAt } from '#storage/actions-at.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { readPartners, readPartnership } from '#storage/partnerships.ts';

export type ActionsFound = ActionsAt & {
  readonly assessment: Assessment;
  readonly partnership: string;
  /** Only they write. */
  readonly keeper: boolean;
  /** Names that `who` may begin with. */
  readonly partners: readonly string[];
};

/** Null: there is no such assessment here. */
export async function readActionsOf(db: Database, id: Id): Promise<ActionsFound | null> {
  const { value: assessment } = await readAssessment(db, id);
  if (!assessment || assessment.deleted) return null;
  // What is agreed after a second vote stands with all that was agreed that day
  if (assessment.again) return readActionsOf(db, meetingOf(assessment));
  const { value: partnership } = await readPartnership(db, assessment.partnership);
  const { values: partners } = await readPartners(db, assessment.partnership);
  return {
    ...(await readActionsAt(db, assessment)),
    assessment,
    partnership: partnership?.name ?? '',
    keeper: await isKeeper(db, id),
    partners: partners.filter(({ archived }) => !archived).map(({ name }) => name),
  };
}
