import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from '#storage/database.ts';
import { askToKeep } from '#storage/persistence.ts';
import { submitDraft, type SubmitError } from '#storage/submit.ts';

/** The finished sitting as responses; from the first one on there is something worth keeping (F7). */
export async function submitSitting(
  db: Database,
  draft: Draft,
  assessment: Assessment,
): Promise<Result<null, SubmitError>> {
  const submitted = await submitDraft(db, draft, responsesOf(draft, assessment));
  // Nobody waits for what the browser answers to that.
  if (submitted.ok) void askToKeep(navigator.storage);
  return submitted;
}
