import type { Response } from '#domain/responses/response.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Database } from './database.ts';
import { readExclusions } from './responses.ts';

/** Who has answered, once for each response that counts. */
export async function readAttending(
  db: Database,
  assessment: Assessment,
): Promise<readonly Pick<Response, 'respondent' | 'partner'>[]> {
  // A live query follows what is read before anything loads; and who only answers loads none of the counting.
  await db.responses.where({ assessment: assessment.id }).count();
  await readExclusions(db, assessment.id);
  const { readCounted } = await import('./counted.ts');
  return readCounted(db, assessment);
}
