import type { Vote } from '#charts/model/shift.ts';
import { votesFrom } from '#charts/model/votes.ts';
import type { Slug } from '#domain/ids.ts';
import { formItems } from '#domain/responses/sitting.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import { resultsIn } from './bases.ts';

/** The items of one questionnaire that were voted on twice. */
export type Shifted = { readonly first: Vote; readonly second: Vote; readonly items: readonly Slug[] };

/** What a second vote has to be seen beside its first one; none where nothing of either may be seen yet. */
export function shiftsOf(all: PartnershipResults, second: AssessmentResults): Shifted[] {
  const { again, parts } = second.assessment;
  const before = again && resultsIn(all, again.of);
  if (!before) return [];
  const { partners, partnership } = all;
  const [firsts, seconds] = [before, second].map((own) =>
    votesFrom({ ...own, partners, partnership: partnership.name }),
  );
  return parts.flatMap((part) => {
    const isIt = ({ questionnaire }: Vote) => questionnaire.id === part.questionnaire.id;
    const [one, two] = [firsts?.find(isIt), seconds?.find(isIt)];
    return one && two ? { first: one, second: two, items: formItems(part).map(({ id }) => id) } : [];
  });
}

/** The second votes of an assessment, the one that was begun last at the end. */
export const secondVotesOf = ({ assessments }: PartnershipResults, { assessment }: AssessmentResults) =>
  assessments.filter((one) => one.assessment.again?.of === assessment.id).toReversed();
