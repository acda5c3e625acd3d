import type { Id } from '#domain/ids.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Release } from '#domain/privacy/released.ts';
import { nextRelease, type NoRelease } from '#domain/privacy/releases.ts';
import { isOpen, type Assessment } from '#domain/responses/assessment.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readAssessment, readAssessments } from './assessments.ts';
import { setOpen } from './write-assessments.ts';
import type { Database } from './database.ts';
import type { StorageError } from './failure.ts';
import { readOccasion } from './occasion.ts';
import { need, type TakeError } from './read.ts';
import { addRelease } from './releases.ts';
import { write } from './write.ts';

type Withheld = { readonly withheld: NoRelease['kind'] | null };
/** An answer, or another tab's release, came in while the release was being made. */
type Overtaken = { readonly kind: 'overtaken' };
export type Closing = Result<Withheld, TakeError | StorageError>;
type Refusal = TakeError | StorageError | Overtaken;

/**
 * Closes an assessment; of an anonymous one that is a release (P7). Both are one transaction: no assessment lies
 * closed without what its closing gives out. `withheld` says why there was no release: results by partner are live,
 * or, reopened, too little was new. A release that answers overtake is made anew.
 */
export async function closeAssessment(db: Database, id: Id, releaseId: Id): Promise<Closing> {
  const found = need(await readAssessment(db, id));
  if (!found.ok) return found;
  const before = await stateOf(db, found.value);
  const release = await releaseOf(db, found.value, releaseId);
  const written = await write<Withheld, Refusal>(db, tables, async () => {
    if ((await stateOf(db, found.value)) !== before) return fail({ kind: 'overtaken' });
    const turned = await setOpen(db, id, false);
    if (!turned.ok) return turned;
    return keep(db, release);
  });
  if (written.ok) return written;
  return written.error.kind === 'overtaken' ? closeAssessment(db, id, releaseId) : fail(written.error);
}

const tables = ['assessments', 'releases', 'responses', 'exclusions', 'device'] as const;

/** All that a release is made from, by name: none of it ever changes under its name. By partner there is no release. */
async function stateOf(db: Database, { id: assessment, mode }: Assessment): Promise<string> {
  if (mode === 'by-partner') return '';
  const keys = [db.responses, db.exclusions, db.releases].map((table) =>
    table.where({ assessment }).primaryKeys(),
  );
  return JSON.stringify(await Promise.all(keys));
}

async function releaseOf(db: Database, assessment: Assessment, id: Id): Promise<Result<Release, NoRelease>> {
  if (assessment.mode === 'by-partner') return fail({ kind: 'by-partner' });
  return nextRelease(closed(await readOccasion(db, assessment)), await othersOf(db, assessment), id);
}

async function keep(db: Database, release: Result<Release, NoRelease>): Promise<Result<Withheld, Refusal>> {
  if (!release.ok) return ok({ withheld: release.error.kind });
  const added = await addRelease(db, release.value);
  if (added.ok) return ok({ withheld: null });
  return fail(added.error.kind === 'already-released' ? { kind: 'overtaken' } : added.error);
}

/** As it will be once it is closed. */
const closed = (occasion: Occasion): Occasion => ({
  ...occasion,
  assessment: {
    ...occasion.assessment,
    turn: occasion.assessment.turn + (isOpen(occasion.assessment) ? 1 : 0),
  },
});

/** What has been released before, of any anonymous assessment of the partnership. */
async function othersOf(db: Database, { id, partnership }: Assessment): Promise<Occasion[]> {
  const { values } = await readAssessments(db, partnership);
  const others = values.filter((other) => other.id !== id && other.mode === 'anonymous');
  return Promise.all(others.map((other) => readOccasion(db, other)));
}
