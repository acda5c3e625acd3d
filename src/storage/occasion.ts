import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { countable } from '#domain/responses/countable.ts';
import type { Database } from './database.ts';
import { readReleases } from './releases.ts';
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
