import type { Digest } from '#domain/ids.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { Exclusion, isWithdrawal } from '#domain/responses/exclusion.ts';
import { Response } from '#domain/responses/response.ts';
import { isWhole } from '#domain/responses/response-id.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readAssessment } from './assessments.ts';
import type { Database } from './database.ts';
import { flushDrafts, isOvertaken, putBack } from './drafts.ts';
import { failureOf, type StorageError } from './failure.ts';
import { sift } from './read.ts';
import { write } from './write.ts';

/** Whatever it is, the draft is still there. */
export type SubmitError =
  | StorageError
  | { readonly kind: 'assessment-closed' }
  /** Deleted, or not on this device. */
  | { readonly kind: 'assessment-gone' }
  /** Another tab has gone further with the draft. */
  | { readonly kind: 'newer-draft' }
  /** Consent was taken back for it, as for a paper form that is typed in again, or for what it corrects. */
  | { readonly kind: 'withdrawn' }
  /** Read back, it was not what was written (F3). */
  | { readonly kind: 'not-kept' };

/** The responses of a finished sitting take the place of its draft, both in one transaction; then they are read back. */
export async function submitDraft(
  db: Database,
  draft: Draft,
  responses: readonly Response[],
): Promise<Result<null, SubmitError>> {
  const whole = responses.map((response) => Response.parse(response));
  if (!whole.every(isWhole)) throw new Error('a response has an id that is not its own');
  await flushDrafts(db);
  const written = await write<null, SubmitError>(db, tables, async () => {
    const refused = await refusal(db, draft, whole);
    if (refused) return fail(refused);
    await db.responses.bulkPut(whole);
    await db.drafts.delete(draft.id);
    return ok(null);
  });
  if (!written.ok) return written;
  return verify(
    db,
    draft,
    whole.map(({ id }) => id),
  );
}

const tables = ['assessments', 'responses', 'exclusions', 'drafts'] as const;

async function refusal(
  db: Database,
  draft: Draft,
  responses: readonly Response[],
): Promise<SubmitError | null> {
  const assessment = (await readAssessment(db, draft.assessment)).value;
  if (!assessment || assessment.deleted) return { kind: 'assessment-gone' };
  if (!isOpen(assessment)) return { kind: 'assessment-closed' };
  if (await isOvertaken(db, draft)) return { kind: 'newer-draft' };
  const named = responses.flatMap(({ id, replaces }) => (replaces === undefined ? [id] : [id, replaces]));
  const rows = await db.exclusions.where('response').anyOf(named).toArray();
  return sift(db.exclusions, Exclusion, rows).values.some(isWithdrawal) ? { kind: 'withdrawn' } : null;
}

/** What cannot be read back as it was written is not kept: the draft returns. */
async function verify(
  db: Database,
  draft: Draft,
  ids: readonly Digest[],
): Promise<Result<null, SubmitError>> {
  const kept = await readBack(db, ids);
  if (kept.ok) return kept;
  const restored = await putBack(db, draft);
  return restored.ok ? kept : restored;
}

async function readBack(db: Database, ids: readonly Digest[]): Promise<Result<null, SubmitError>> {
  try {
    const rows = (await db.responses.bulkGet([...ids])).filter((row) => row !== undefined);
    const { values } = sift(db.responses, Response, rows);
    return values.length === ids.length && values.every(isWhole) ? ok(null) : fail({ kind: 'not-kept' });
  } catch (error) {
    return failureOf(error);
  }
}
