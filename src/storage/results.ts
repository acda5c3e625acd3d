import type { Id } from '#domain/ids.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Released } from '#domain/privacy/released.ts';
import { resultsOf } from '#domain/privacy/releases.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { countable } from '#domain/responses/countable.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import { isKeeper, readAssessments } from './assessments.ts';
import type { Database } from './database.ts';
import { readPartners, readPartnership } from './partnerships.ts';
import { readReceived, readReleases } from './releases.ts';
import { readExclusions, readResponses } from './responses.ts';

/** An assessment with the responses that count and what was released of it. */
export async function readOccasion(db: Database, assessment: Assessment): Promise<Occasion> {
  const responses = await readResponses(db, assessment.id);
  const exclusions = await readExclusions(db, assessment.id);
  const releases = await readReleases(db, assessment.id);
  return {
    assessment,
    responses: countable(responses.values, exclusions.values).responses,
    releases: releases.values,
  };
}

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
