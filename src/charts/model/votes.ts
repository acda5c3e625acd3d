import type { Tally } from '#domain/responses/tally.ts';
import { basesFrom } from './bases.ts';
import { handsBases } from './hands.ts';
import type { Vote } from './shift.ts';

type Told = Parameters<typeof basesFrom>[0] & { readonly tallies: readonly Tally[] };

/** What may be seen of an assessment, one a questionnaire, however it was asked; what all settled together is no vote. */
export const votesFrom = ({ tallies, ...told }: Told): Vote[] => [
  ...basesFrom(told),
  ...handsBases(told.assessment, tallies, told.partnership),
];
