import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { fail, type Result } from '#domain/result.ts';
import type { Database } from '#storage/database.ts';
import { askToKeep } from '#storage/persistence.ts';
import { submitDraft, type SubmitError } from '#storage/submit.ts';

/** The finished sitting as responses; from the first one on there is something worth keeping (F7). */
export async function submitSitting(
  db: Database,
  draft: Draft,
  assessment: Assessment,
): Promise<Result<null, SubmitError | { readonly kind: 'nothing-answered' }>> {
  const responses = responsesOf(draft, assessment);
  if (responses.length === 0) return fail({ kind: 'nothing-answered' });
  const submitted = await submitDraft(db, draft, responses);
  // Nobody waits for what the browser answers to that.
  if (submitted.ok) void askToKeep(navigator.storage);
  return submitted;
}
