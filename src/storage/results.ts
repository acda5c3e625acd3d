import type { Id } from '#domain/ids.ts';
import type { Released } from '#domain/privacy/released.ts';
import { resultsOf } from '#domain/privacy/releases.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import { isKeeper, readAssessments } from './assessments.ts';
import type { Database } from './database.ts';
import { readOccasion } from './occasion.ts';
import { readPartners, readPartnership } from './partnerships.ts';
import { readReceived } from './releases.ts';

export type AssessmentResults = {
  readonly assessment: Assessment;
  readonly keeper: boolean;
  /** One a questionnaire; none before the first release, and on a device that got no results. */
  readonly released: readonly Released[];
};

export type PartnershipResults = {
  readonly partnership: Partnership;
  readonly partners: readonly Partner[];
  /** Newest first. */
  readonly assessments: readonly AssessmentResults[];
};

/** What may be seen of every assessment of the partnership: the keeper's own, else what a results file brought. */
export async function readResults(db: Database, id: Id): Promise<PartnershipResults | null> {
  const { value: partnership } = await readPartnership(db, id);
  if (!partnership) return null;
  const { values: partners } = await readPartners(db, id);
  const { values: assessments } = await readAssessments(db, id);
  const occasions = await Promise.all(assessments.map((assessment) => readOccasion(db, assessment)));
  const results = occasions.map(async (occasion): Promise<AssessmentResults> => {
    const { assessment } = occasion;
    const keeper = await isKeeper(db, assessment.id);
    const released = keeper
      ? resultsOf(
          occasion,
          occasions.filter((other) => other !== occasion),
        )
      : (await readReceived(db, assessment.id)).values;
    return { assessment, keeper, released };
  });
  return { partnership, partners, assessments: await Promise.all(results) };
}
