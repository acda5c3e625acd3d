import { basesFrom } from '#charts/model/bases.ts';
import type { Id } from '#domain/ids.ts';
import { isOpen, type Assessment } from '#domain/responses/assessment.ts';
import { mayVoteAgain } from '#domain/responses/second-vote.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { resultsBeside } from '#workers/read-results.ts';
import { candidatesIn, type Candidates } from './candidates.ts';

export type Votes = {
  readonly first: Assessment;
  /** A second vote that has not been closed yet. */
  readonly running: Assessment | null;
  readonly candidates: Candidates;
};

/** Null: not here, not kept here, or nothing in it can be voted on again. */
export async function readVotes(db: Database, id: Id): Promise<Votes | null> {
  const { value: first } = await readAssessment(db, id);
  if (!first || first.deleted || !mayVoteAgain(first) || !(await isKeeper(db, id))) return null;
  const read = await resultsBeside(db, first.partnership);
  if (!read.ok || !read.value) return null;
  const { assessments, partners, partnership } = read.value;
  const own = assessments.find(({ assessment }) => assessment.id === id);
  const running = assessments.find(({ assessment }) => assessment.again?.of === id && isOpen(assessment));
  const bases = own ? basesFrom({ ...own, partners, partnership: partnership.name }) : [];
  return { first, running: running?.assessment ?? null, candidates: candidatesIn(first, bases) };
}
