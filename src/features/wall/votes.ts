import type { Basis } from '#charts/model/basis.ts';
import { basesFrom } from '#charts/model/bases.ts';
import { shiftsOf as shiftsIn, type ShiftOf, type Told } from '#charts/model/votes.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';

/** What charts are made from, of one of the assessments. */
export const basesIn = (all: PartnershipResults, own: AssessmentResults): Basis[] =>
  basesFrom(toldOf(all, own));

/** Each item that was voted on again, the earlier vote first. */
export const shiftsOf = (all: PartnershipResults, first: AssessmentResults): ShiftOf[] =>
  shiftsIn(
    toldOf(all, first),
    all.assessments.map((each) => toldOf(all, each)),
  );

const toldOf = (
  { partners, partnership }: PartnershipResults,
  { assessment, released, tallies }: AssessmentResults,
): Told => ({ assessment, released, tallies, partners, partnership: partnership.name });
