import type { Id, Slug } from '#domain/ids.ts';
import { isOpen, type Assessment } from '#domain/responses/assessment.ts';
import { formItems } from '#domain/responses/sitting.ts';
import type { Tally } from '#domain/responses/tally.ts';
import { basesFrom } from './bases.ts';
import { handsBases } from './hands.ts';
import { shift, type Shift, type Vote } from './shift.ts';

/** An assessment with what of it may be seen. */
export type Told = Parameters<typeof basesFrom>[0] & {
  readonly assessment: Assessment;
  readonly tallies: readonly Tally[];
};

/** What may be seen of an assessment, one a questionnaire, however it was asked; what all settled together is no vote. */
const votesFrom = ({ tallies, ...told }: Told): Vote[] => [
  ...basesFrom(told),
  ...handsBases(told.assessment, tallies, told.partnership),
];

/** The items of one questionnaire that were voted on twice. */
export type VotedTwice = { readonly first: Vote; readonly second: Vote; readonly items: readonly Slug[] };

/** One for each questionnaire of the second vote; none where nothing of either may be seen yet. */
export function votedTwice(first: Told, second: Told): VotedTwice[] {
  const [firsts, seconds] = [votesFrom(first), votesFrom(second)];
  return second.assessment.parts.flatMap((part) => {
    const isIt = ({ questionnaire }: Vote) => questionnaire.id === part.questionnaire.id;
    const [one, two] = [firsts.find(isIt), seconds.find(isIt)];
    return one && two ? { first: one, second: two, items: formItems(part).map(({ id }) => id) } : [];
  });
}

export type ShiftOf = {
  /** The second vote; there may be more of one item, also of two keepers. */
  readonly vote: Id;
  readonly questionnaire: Slug;
  readonly shift: Shift;
  readonly votes: readonly [Vote, Vote];
};

/** Each item that was voted on again, once that vote is closed: all answer before all see. `all`: newest first. */
export const shiftsOf = (first: Told, all: readonly Told[]): ShiftOf[] =>
  all
    .filter(({ assessment }) => assessment.again?.of === first.assessment.id && !isOpen(assessment))
    .toReversed()
    .flatMap((later) => votedTwice(first, later).flatMap((twice) => eachShift(later.assessment.id, twice)));

const eachShift = (vote: Id, { first, second, items }: VotedTwice): ShiftOf[] =>
  items.flatMap((item) => {
    const found = shift(first, second, item, items);
    return found
      ? { vote, questionnaire: second.questionnaire.id, shift: found, votes: [first, second] as const }
      : [];
  });
