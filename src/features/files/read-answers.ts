import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import type { Partnership } from '#domain/responses/partnership.ts';
import type { Response } from '#domain/responses/response.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { readPartnership } from '#storage/partnerships.ts';
import { readExclusions, readResponsesOf } from '#storage/responses.ts';

export type Answers = {
  readonly partnership: Partnership;
  readonly assessment: Assessment;
  /** Corrected ones too: the keeper may have them already. */
  readonly responses: readonly Response[];
  readonly exclusions: readonly Exclusion[];
};

/**
 * What a respondent said on this own device, to be sent to the keeper. Null where there is nothing to send, or where
 * it may be somebody else's: on a shared device (F28), and on the keeper's, which gathers everybody's.
 */
export async function readAnswers(db: Database, id: Id, respondent: Id): Promise<Answers | null> {
  const { value: assessment } = await readAssessment(db, id);
  if (!assessment || assessment.deleted || (await isKeeper(db, id))) return null;
  const { value: partnership } = await readPartnership(db, assessment.partnership);
  const { values } = await readResponsesOf(db, respondent);
  const responses = values.filter((response) => response.assessment === id);
  const isOwn = responses.length > 0 && responses.every(({ way }) => way === 'own-device');
  if (!partnership || !isOwn) return null;
  const ids = new Set(responses.map((response) => response.id));
  const exclusions = await readExclusions(db, id);
  return {
    partnership,
    assessment,
    responses,
    exclusions: exclusions.values.filter(({ response }) => ids.has(response)),
  };
}
