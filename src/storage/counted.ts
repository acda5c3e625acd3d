import { countedIn, type Counted } from '#domain/columns/counted-part.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { readCounting } from './counting.ts';
import type { Database } from './database.ts';

/** The responses of an assessment that count, without what was answered. */
export const readCounted = async (db: Database, assessment: Assessment): Promise<Counted[]> =>
  countedIn((await readCounting(db, assessment)).counting);
