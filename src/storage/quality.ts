import { filledPart } from '#domain/privacy/occasion.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { qualityOf, type Quality } from '#domain/scoring/quality.ts';
import { isKeeper } from './assessments.ts';
import type { Database } from './database.ts';
import { readOccasion } from './occasion.ts';

/** One a questionnaire that has enough answers to say something; null for whoever is not the keeper. */
export async function readQuality(db: Database, assessment: Assessment): Promise<readonly Quality[] | null> {
  if (!(await isKeeper(db, assessment.id))) return null;
  const occasion = await readOccasion(db, assessment);
  return assessment.parts.flatMap(({ questionnaire }) => {
    const filled = filledPart(occasion, questionnaire.id);
    return (filled && qualityOf(filled)) ?? [];
  });
}
