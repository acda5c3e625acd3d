import { Counting } from '#domain/columns/counting.ts';
import { pack } from '#domain/columns/pack.ts';
import type { Id } from '#domain/ids.ts';
import { liveResults } from '#domain/privacy/live.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import { isKeeper, readAssessments } from './assessments.ts';
import type { Database } from './database.ts';
import { readPartners, readPartnership } from './partnerships.ts';
import { readReceived, readReleases } from './releases.ts';
import { readExclusions, readResponses } from './responses.ts';

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
  const live = assessments.filter(({ mode }) => mode === 'by-partner');
  const counted = await Promise.all(live.map((assessment) => readCounting(db, assessment)));
  const results = assessments.map(async (assessment): Promise<AssessmentResults> => {
    const keeper = await isKeeper(db, assessment.id);
    const own = counted.find((counting) => counting.assessment === assessment);
    if (!keeper) return { assessment, keeper, released: (await readReceived(db, assessment.id)).values };
    if (own)
      return {
        assessment,
        keeper,
        released: liveResults(
          own,
          counted.filter((other) => other !== own),
        ),
      };
    return {
      assessment,
      keeper,
      released: (await readReleases(db, assessment.id)).values.at(-1)?.released ?? [],
    };
  });
  return { partnership, partners, assessments: await Promise.all(results) };
}

async function readCounting(db: Database, assessment: Assessment): Promise<Counting> {
  const responses = await readResponses(db, assessment.id);
  const exclusions = await readExclusions(db, assessment.id);
  const counting = new Counting(assessment);
  counting.update([pack(responses.values, assessment.parts)], exclusions.values);
  return counting;
}
