import type { Id } from '#domain/ids.ts';
import { asksEach, isOpen, type Assessment, type Mode } from '#domain/responses/assessment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { readKeys } from '#storage/join-keys.ts';
import { readPartners } from '#storage/partnerships.ts';
import { readPresent, type Present } from './read-present.ts';

export type Scanning = {
  readonly assessment: Assessment;
  readonly partners: readonly Partner[];
  /** Without a key nobody can have been invited. */
  readonly hasKey: boolean;
  /** Closed: by partner what comes now counts at once; anonymous it waits for the next release (P7). Null: open. */
  readonly late: Mode | null;
  readonly present: Present;
};

/** For the keeper of an assessment that asks each person alone; null otherwise. */
export async function readScanning(db: Database, id: Id): Promise<Scanning | null> {
  const { value: assessment } = await readAssessment(db, id);
  if (!assessment || assessment.deleted) return null;
  if (!assessment.parts.some(asksEach) || !(await isKeeper(db, id))) return null;
  const { values: partners } = await readPartners(db, assessment.partnership);
  const { values: keys } = await readKeys(db, id);
  return {
    assessment,
    partners,
    hasKey: keys.length > 0,
    late: isOpen(assessment) ? null : assessment.mode,
    present: await readPresent(db, assessment),
  };
}
