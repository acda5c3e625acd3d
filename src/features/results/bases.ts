import { takingPart } from '#charts/model/bases.ts';
import { handsBases, type HandsBasis } from '#charts/model/hands.ts';
import { settledBases, type JointBasis } from '#charts/model/joint-basis.ts';
import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';

/** What all agreed on, one a questionnaire in which they agreed on something. */
export const settledIn = (
  { partnership: { name } }: PartnershipResults,
  { assessment, joints }: AssessmentResults,
): JointBasis[] => settledBases(assessment, joints, name);

/** What was counted by shows of hands, one a questionnaire in which something was (S9). */
export const countedBases = (
  { partnership: { name } }: PartnershipResults,
  { assessment, tallies }: AssessmentResults,
): HandsBasis[] => handsBases(assessment, tallies, name);

/** Those that take part in the assessment, in the order of their rows. */
export const partnersIn = ({ partners }: PartnershipResults, { expected }: Assessment) =>
  takingPart(partners, expected);

export const resultsIn = ({ assessments }: PartnershipResults, id: Id): AssessmentResults | null =>
  assessments.find(({ assessment }) => assessment.id === id) ?? null;
