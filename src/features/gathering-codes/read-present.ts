import type { Assessment } from '#domain/responses/assessment.ts';
import { readAttending } from '#storage/attending.ts';
import type { Database } from '#storage/database.ts';

/** People whose answers count here, by whichever way they came, of how many: numbers only (P7). */
export type Present = { readonly people: number; readonly expected: number };

export async function readPresent(db: Database, assessment: Assessment): Promise<Present> {
  const responses = await readAttending(db, assessment);
  return {
    people: new Set(responses.map(({ respondent }) => respondent)).size,
    expected: assessment.expected.reduce((sum, { people }) => sum + people, 0),
  };
}
