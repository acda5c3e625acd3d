import type { Id } from '#domain/ids.ts';
import { closeAssessment, type Closing } from '#storage/close.ts';
import type { Database } from '#storage/database.ts';
import { readResults, type PartnershipResults } from '#storage/results.ts';

/** What each job is given. */
export type Inputs = {
  readonly close: { readonly assessment: Id; readonly release: Id };
  /** The partnership. */
  readonly results: Id;
};

export type Outputs = {
  readonly close: Closing;
  readonly results: PartnershipResults | null;
};

export type JobName = keyof Inputs;

/** Long work: closing, which releases what is anonymous, and what may be seen of a partnership. */
export const jobs: { readonly [N in JobName]: (db: Database, input: Inputs[N]) => Promise<Outputs[N]> } = {
  close: (db, { assessment, release }) => closeAssessment(db, assessment, release),
  results: readResults,
};
