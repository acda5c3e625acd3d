import { votedTwice, type VotedTwice } from '#charts/model/votes.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import { resultsIn } from './bases.ts';

/** What a second vote has to be seen beside its first one; none where nothing of either may be seen yet. */
export function shiftsOf(all: PartnershipResults, second: AssessmentResults): VotedTwice[] {
  const { again } = second.assessment;
  const before = again && resultsIn(all, again.of);
  if (!before) return [];
  const { partners, partnership } = all;
  const names = { partners, partnership: partnership.name };
  return votedTwice({ ...before, ...names }, { ...second, ...names });
}

/** The second votes of an assessment, the one that was begun last at the end. */
export const secondVotesOf = ({ assessments }: PartnershipResults, { assessment }: AssessmentResults) =>
  assessments.filter((one) => one.assessment.again?.of === assessment.id).toReversed();
