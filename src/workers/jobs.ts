import type { Id } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { Assumed } from '#exchange/questionnaire/assumed.ts';
import type { Imported, Refused } from '#exchange/questionnaire/read-file.ts';
import { closeAssessment, type Closing } from '#storage/close.ts';
import type { Database } from '#storage/database.ts';
import { readResults, type PartnershipResults } from '#storage/results.ts';
import type { DataAsked } from './make-data.ts';
import type { Tell } from './message.ts';

/** What each job is given. */
export type Inputs = {
  readonly close: { readonly assessment: Id; readonly release: Id };
  /** The partnership. */
  readonly results: Id;
  /** A file somebody chose. */
  readonly questionnaire: { readonly bytes: Uint8Array; readonly assumed: Assumed };
  readonly data: DataAsked;
};

export type Outputs = {
  readonly close: Closing;
  readonly results: PartnershipResults | null;
  readonly questionnaire: Result<Imported, Refused>;
  /** Null: the partnership is not there any more. */
  readonly data: Blob | null;
};

export type JobName = keyof Inputs;

/** Long work: closing, which releases what is anonymous; what may be seen of a partnership; files to read and to write. */
export const jobs: {
  readonly [N in JobName]: (db: Database, input: Inputs[N], tell: Tell) => Promise<Outputs[N]>;
} = {
  close: (db, { assessment, release }) => closeAssessment(db, assessment, release),
  results: readResults,
  questionnaire: async (_, { bytes, assumed }) => {
    const { readQuestionnaireFile } = await import('#exchange/questionnaire/read-file.ts');
    return readQuestionnaireFile(bytes, assumed);
  },
  data: async (db, asked, tell) => (await import('./make-data.ts')).makeData(db, asked, tell),
};
