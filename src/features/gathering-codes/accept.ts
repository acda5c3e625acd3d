import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { misfit } from '#exchange/misfit.ts';
import { openAnswers, type Handed } from '#exchange/qr/open-answers.ts';
import type { QrError } from '#exchange/qr/qr-error.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import { everyTable, type Database } from '#storage/database.ts';
import { readKeys } from '#storage/join-keys.ts';
import { mergeRecords, type Merged, type MergeError } from '#storage/merge.ts';
import { noRecords } from '#domain/responses/records.ts';
import { readResponsesOf } from '#storage/responses.ts';
import { write } from '#storage/write.ts';

/** `same`: it was here already, or was withdrawn before; it counts once, or not at all. */
export type Fate = 'added' | 'corrected' | 'withdrawn' | 'same';

export type Accepted = {
  readonly fate: Fate;
  /** Whom the respondent speaks for; null where nothing but a withdrawal came, and in an anonymous assessment (P7). */
  readonly partner: Id | null;
};

/** `gone`: this device does not keep the assessment (any more). */
export type NotAccepted = QrError | MergeError | { readonly kind: 'gone' };

/** One person's sealed answers, put on this device whole or not at all. The value is there once they are stored. */
export async function accept(
  db: Database,
  assessment: Id,
  bytes: Uint8Array,
): Promise<Result<Accepted, NotAccepted>> {
  const kept = await readKept(db, assessment);
  if (!kept) return fail({ kind: 'gone' });
  const { values: keys } = await readKeys(db, assessment);
  const opened = await openAnswers(bytes, { assessments: [kept], keysOf: () => keys });
  return opened.ok ? takeIn(db, opened.value) : opened;
}

async function readKept(db: Database, id: Id): Promise<Assessment | null> {
  const { value } = await readAssessment(db, id);
  return value && !value.deleted && (await isKeeper(db, id)) ? value : null;
}

function takeIn(
  db: Database,
  { assessment: id, responses, withdrawn }: Handed,
): Promise<Result<Accepted, NotAccepted>> {
  return write<Accepted, NotAccepted>(db, everyTable, async () => {
    // It may have been deleted, or changed, since it was opened.
    const assessment = await readKept(db, id);
    if (!assessment) return fail({ kind: 'gone' });
    if (responses.some((response) => misfit(response, assessment) !== null)) return fail({ kind: 'misfit' });
    const exclusions = withdrawn.map((response): Exclusion => ({
      response,
      assessment: id,
      reason: 'withdrawn',
      by: 'respondent',
    }));
    const [first] = responses;
    const before = first ? (await readResponsesOf(db, first.respondent)).values.length : 0;
    const merged = await mergeRecords(db, { ...noRecords, responses, exclusions }, { keeper: [] });
    if (!merged.ok) return merged;
    const partner = assessment.mode === 'by-partner' ? (first?.partner ?? null) : null;
    return ok({ fate: fateOf(merged.value, before), partner });
  });
}

function fateOf({ counts, withdrawn }: Merged, before: number): Fate {
  if (counts.responses.added > 0) return before > 0 ? 'corrected' : 'added';
  return withdrawn > 0 || counts.exclusions.added > 0 ? 'withdrawn' : 'same';
}
