import { Assessment, frozenFields } from '#domain/responses/assessment.ts';
import { joinAssessments } from '#domain/responses/turn.ts';
import { canonicalJson } from '#domain/responses/canonical-json.ts';

const pick = (record: object, wanted: (field: string) => boolean) =>
  Object.fromEntries(Object.entries(record).filter(([field]) => wanted(field)));

const isFrozen = (field: string) => frozenFields.some((each) => each === field);

const promiseOf = (assessment: Assessment) => canonicalJson(pick(assessment, isFrozen));

/** On which side somebody has answered already. */
export type Answered = { readonly mine: boolean; readonly theirs: boolean };

/**
 * Two copies joined field by field, except for what was promised to respondents (P1, P6): there the copy that has
 * answers wins. Null when both have and differ: joining would change what one of them was told.
 */
export function joinKeepingPromises(
  mine: Assessment,
  theirs: Assessment,
  answered: Answered,
): Assessment | null {
  const joined = joinAssessments(mine, theirs);
  if (answered.mine && answered.theirs) return promiseOf(mine) === promiseOf(theirs) ? joined : null;
  if (!answered.mine && !answered.theirs) return joined;
  const told = answered.mine ? mine : theirs;
  // What was not promised is no promise: a field that it lacks stays away
  return Assessment.parse({ ...pick(joined, (field) => !isFrozen(field)), ...pick(told, isFrozen) });
}
