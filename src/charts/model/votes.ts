import type { Tally } from '#domain/responses/tally.ts';
import { basesFrom } from './bases.ts';
import type { Vote } from './shift.ts';

type Told = Parameters<typeof basesFrom>[0] & { readonly tallies: readonly Tally[] };

/** What may be seen of each part of an assessment, however it was asked; what all settled together is no vote. */
export function votesFrom(told: Told): Vote[] {
  const { assessment, tallies, partnership } = told;
  const bases = basesFrom(told);
  return assessment.parts.flatMap(({ questionnaire, hands }): Vote[] => {
    const { id } = questionnaire;
    if (!hands) return bases.filter((basis) => basis.questionnaire.id === id);
    const own = tallies.filter((tally) => tally.questionnaire === id);
    return [{ questionnaire, date: assessment.date, partnership, tallies: own }];
  });
}
