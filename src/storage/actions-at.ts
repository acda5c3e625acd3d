import { agreedAt, carriedTo, type Action } from '#domain/actions/action.ts';
import type { Id } from '#domain/ids.ts';
import { meetingOf, type Assessment } from '#domain/responses/assessment.ts';
import { readActions } from './actions.ts';
import { readAssessments } from './assessments.ts';
import type { Database } from './database.ts';

export type ActionsAt = {
  /** From earlier assessments; first of all. */
  readonly carried: readonly Action[];
  readonly agreed: readonly Action[];
  /** The assessments of the partnership by id: when something was agreed, and what gave rise to it. */
  readonly assessments: ReadonlyMap<Id, Assessment>;
};

/** The follow-up actions that a meeting begins with, and those that were agreed at it. */
export async function readActionsAt(db: Database, assessment: Assessment): Promise<ActionsAt> {
  const { values: all } = await readAssessments(db, assessment.partnership);
  const { values: actions } = await readActions(db, assessment.partnership);
  const here = meetingOf(assessment);
  const earlier = new Set(all.filter((one) => isBefore(one, assessment)).map(({ id }) => id));
  return {
    carried: carriedTo(actions, { assessment: here, earlier }),
    agreed: agreedAt(actions, here),
    assessments: new Map(all.map((one) => [one.id, one])),
  };
}

/** Of one day in the order of their ids, as wherever assessments stand in a row; of one meeting none. */
const isBefore = (one: Assessment, other: Assessment): boolean => orderOf(one) < orderOf(other);

const orderOf = (assessment: Assessment): string => `${assessment.date} ${meetingOf(assessment)}`;
