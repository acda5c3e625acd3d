import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import type { Database } from '#storage/database.ts';
import { holdsKey } from '#storage/join-keys.ts';
import { readBackup, type Backup } from '#storage/persistence.ts';
import { readExclusions, readResponses } from '#storage/responses.ts';
import { readResults, type PartnershipResults } from '#storage/results.ts';

/** Answers given on this device to an assessment that another one keeps. */
export type OwnAnswers = {
  readonly assessment: Assessment;
  /** Sittings on this own device, with the partner spoken for. */
  readonly sittings: readonly { readonly respondent: Id; readonly partner: Id }[];
  /** Consent taken back here, which the keeper has to hear of. */
  readonly withdrawals: readonly Exclusion[];
};

export type Sharing = {
  readonly results: PartnershipResults;
  readonly own: readonly OwnAnswers[];
  readonly backup: Backup;
  /** Whether a key lies here that opens what phones have sealed. */
  readonly holdsKey: boolean;
};

/** All that can leave this device of a partnership; null when it is not here. */
export async function readSharing(db: Database, id: Id): Promise<Sharing | null> {
  const results = await readResults(db, id);
  if (!results) return null;
  const elsewhere = results.assessments.filter(({ keeper }) => !keeper);
  const own = await Promise.all(elsewhere.map(({ assessment }) => readOwn(db, assessment)));
  return {
    results,
    own: own.filter(({ sittings, withdrawals }) => sittings.length + withdrawals.length > 0),
    backup: await readBackup(db, id),
    holdsKey: await holdsKey(db, id),
  };
}

async function readOwn(db: Database, assessment: Assessment): Promise<OwnAnswers> {
  const responses = await readResponses(db, assessment.id);
  const exclusions = await readExclusions(db, assessment.id);
  const sittings = new Map(
    responses.values
      .filter(({ way }) => way === 'own-device')
      .map(({ respondent, partner }) => [respondent, { respondent, partner }]),
  );
  return {
    assessment,
    sittings: [...sittings.values()],
    withdrawals: exclusions.values.filter(({ by, reason }) => by === 'respondent' && reason === 'withdrawn'),
  };
}
