import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { readAssessment } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { openDraft } from '#storage/drafts.ts';
import { readPartners, readPartnership } from '#storage/partnerships.ts';

export type Asked = {
  readonly assessment: Assessment;
  /** The partnership's name; '' where it could not be read. */
  readonly partnership: string;
  /** Those that take part, in the order of their rows. */
  readonly partners: readonly Partner[];
};

/** The assessment and who takes part in it; null when it is not on this device. */
export async function readAsked(db: Database, id: Id): Promise<Asked | null> {
  const { value: assessment } = await readAssessment(db, id);
  if (!assessment || assessment.deleted) return null;
  const { value: partnership } = await readPartnership(db, assessment.partnership);
  const { values } = await readPartners(db, assessment.partnership);
  const partners = assessment.expected.flatMap(
    ({ partner }) => values.find((each) => each.id === partner) ?? [],
  );
  return { assessment, partnership: partnership?.name ?? '', partners };
}

/** The unfinished sitting with what it asks; null when it was submitted, thrown away, or is not on this device. */
export async function readSitting(db: Database, id: Id): Promise<(Asked & { readonly draft: Draft }) | null> {
  const { value: draft } = await openDraft(db, id);
  if (!draft) return null;
  const asked = await readAsked(db, draft.assessment);
  return asked && { ...asked, draft };
}
