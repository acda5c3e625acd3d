import type { Id } from '#domain/ids.ts';
import { nextRelease, type NoRelease } from '#domain/privacy/releases.ts';
import { ok, type Result } from '#domain/result.ts';
import { readAssessment, readAssessments, setOpen } from './assessments.ts';
import type { Database } from './database.ts';
import type { StorageError } from './failure.ts';
import type { TakeError } from './read.ts';
import { addRelease } from './releases.ts';
import { readOccasion } from './occasion.ts';

export type Closing = Result<{ readonly withheld: NoRelease['kind'] | null }, TakeError | StorageError>;

/**
 * Closes an assessment; of an anonymous one that is a release (P7). `withheld` says why there was none: results by
 * partner are live, or, reopened, too little was new. Closing again is tried again: what was released stays.
 */
export async function closeAssessment(db: Database, id: Id, releaseId: Id): Promise<Closing> {
  const closed = await setOpen(db, id, false);
  if (!closed.ok) return closed;
  const { value: assessment } = await readAssessment(db, id);
  if (!assessment) return { ok: false, error: { kind: 'missing' } };
  const { values: others } = await readAssessments(db, assessment.partnership);
  const occasion = await readOccasion(db, assessment);
  const rest = await Promise.all(
    others.filter((other) => other.id !== id).map((other) => readOccasion(db, other)),
  );
  const release = nextRelease(occasion, rest, releaseId);
  if (!release.ok) return ok({ withheld: release.error.kind });
  const added = await addRelease(db, release.value);
  if (!added.ok && added.error.kind !== 'already-released') return { ok: false, error: added.error };
  return ok({ withheld: null });
}
