import type { Id } from '#domain/ids.ts';
import { Assessment } from '#domain/responses/assessment.ts';
import type { Database } from './database.ts';
import { readFact } from './device.ts';
import { sift, siftOne, type Many, type One } from './read.ts';

/** Newest first, deleted ones left out. */
export async function readAssessments(db: Database, partnership: Id): Promise<Many<Assessment>> {
  const rows = await db.assessments.where('partnership').equals(partnership).toArray();
  const { values, broken } = sift(db.assessments, Assessment, rows);
  const kept = values.filter(({ deleted }) => !deleted);
  return { values: kept.toSorted((a, b) => (latestFirst(a) < latestFirst(b) ? 1 : -1)), broken };
}

const latestFirst = ({ date, id }: Assessment) => `${date} ${id}`;

/** A deleted one is found too: it says so itself. */
export async function readAssessment(db: Database, id: Id): Promise<One<Assessment>> {
  return siftOne(db.assessments, Assessment, await db.assessments.get(id));
}

/** Whether this device keeps the assessment: it set it up, or opened the full file of one that keeps it. */
export async function isKeeper(db: Database, assessment: Id): Promise<boolean> {
  return (await readFact(db, 'keeper', assessment)) === true;
}
