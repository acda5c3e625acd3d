import type { Basis } from '#charts/model/basis.ts';
import { talksIn } from '#charts/model/talk.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { votable } from '#domain/responses/second-vote.ts';

export type Candidate = { readonly questionnaire: Questionnaire; readonly item: Item };

export type Candidates = {
  /** What a meeting talks about, most disputed first. */
  readonly disputed: readonly Candidate[];
  /** All others, in the order of the forms. */
  readonly others: readonly Candidate[];
};

/** What may be voted on again. */
export function candidatesIn({ parts }: Pick<Assessment, 'parts'>, bases: readonly Basis[]): Candidates {
  const all = parts.flatMap((part) =>
    votable(part).map((item): Candidate => ({ questionnaire: part.questionnaire, item })),
  );
  const disputed = talksIn(bases).flatMap(
    ({ basis, id }) =>
      all.find(({ questionnaire, item }) => questionnaire.id === basis.questionnaire.id && item.id === id) ??
      [],
  );
  return { disputed, others: all.filter((one) => !disputed.includes(one)) };
}

/** Two questionnaires may name an item alike. */
export const nameOf = ({ questionnaire, item }: Candidate): string => `${questionnaire.id} ${item.id}`;
