import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Response } from '#domain/responses/response.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { misfit } from '#exchange/misfit.ts';
import type { Opened } from '#exchange/open.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import { everyTable, type Database } from '#storage/database.ts';
import { mergeRecords, type Merged, type MergeError } from '#storage/merge.ts';
import type { Records } from '#domain/responses/records.ts';
import { write } from '#storage/write.ts';
import { recordsOf } from './records-of.ts';

export type TakeInError =
  | MergeError
  /** Answers to an assessment that is not on this device; who they are meant for. */
  | { readonly kind: 'not-here'; readonly partnership: string; readonly title: string }
  /** Answers are for the keeper's eyes: another device does not take them in. */
  | { readonly kind: 'not-keeper'; readonly title: string; readonly name: string }
  /** An answer that the assessment never asked for. */
  | { readonly kind: 'misfit'; readonly place: string };

export type TakenIn = {
  readonly merged: Merged;
  /** Of an answers file: the assessment it was meant for, as it stands here. */
  readonly assessment: Assessment | null;
};

/** Puts what the file holds on this device, all of it or nothing. Twice adds nothing. */
export function takeIn(db: Database, opened: Opened): Promise<Result<TakenIn, TakeInError>> {
  return write<TakenIn, TakeInError>(db, everyTable, async () => {
    const meant = opened.kind === 'answers' ? await addresseeOf(db, opened) : ok(null);
    if (!meant.ok) return meant;
    const records = opened.kind === 'results' ? await withoutOwn(db, opened) : recordsOf(opened);
    const merged = await mergeRecords(db, records, { keeper: keptOf(opened) });
    return merged.ok ? ok({ merged: merged.value, assessment: meant.value }) : merged;
  });
}

/** What the writer of a full copy kept is kept here too; what it only took part in stays the keeper's. */
const keptOf = (opened: Opened): readonly Id[] => (opened.kind === 'full' ? opened.kept : []);

type Answers = Extract<Opened, { readonly kind: 'answers' }>;

async function addresseeOf(
  db: Database,
  { to, responses }: Answers,
): Promise<Result<Assessment, TakeInError>> {
  const { value: assessment } = await readAssessment(db, to.assessment);
  if (!assessment || assessment.deleted) {
    return fail({ kind: 'not-here', partnership: to.partnershipName, title: to.title });
  }
  if (!(await isKeeper(db, assessment.id))) {
    return fail({ kind: 'not-keeper', title: assessment.title, name: assessment.keeper.name });
  }
  const place = firstMisfit(responses, assessment);
  return place === null ? ok(assessment) : fail({ kind: 'misfit', place });
}

function firstMisfit(responses: readonly Response[], assessment: Assessment): string | null {
  for (const [index, response] of responses.entries()) {
    const path = misfit(response, assessment);
    if (path !== null) return `responses.${index}.${path}`;
  }
  return null;
}

/** The keeper makes the results; a copy of them that comes back by file is no news. */
async function withoutOwn(db: Database, opened: Opened): Promise<Records> {
  const kept = new Set<string>();
  for (const { id } of opened.assessments) if (await isKeeper(db, id)) kept.add(id);
  const records = recordsOf(opened);
  return { ...records, released: records.released.filter(({ assessment }) => !kept.has(assessment)) };
}
