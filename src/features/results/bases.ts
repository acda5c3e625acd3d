import { basesFrom, takingPart } from '#charts/model/bases.ts';
import type { Basis } from '#charts/model/basis.ts';
import { handsBases, type HandsBasis } from '#charts/model/hands.ts';
import { jointBases, type JointBasis } from '#charts/model/joint-basis.ts';
import { ratingsOf } from '#charts/model/scale.ts';
import type { Id } from '#domain/ids.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';

/** What the charts of one assessment are made from, one a questionnaire that has results. */
export const basesOf = (
  { partners, partnership: { name } }: PartnershipResults,
  { assessment, released }: AssessmentResults,
): Basis[] => basesFrom({ assessment, released, partners, partnership: name });

/** What all agreed on, one a questionnaire in which they agreed on something; by partner or anonymous, at any time (S8). */
export const settledBases = (
  { partnership: { name } }: PartnershipResults,
  { assessment, joints }: AssessmentResults,
): JointBasis[] =>
  jointBases(assessment, joints, name).filter((basis) => basis.joints.some(({ value }) => value !== null));

/** What was counted by shows of hands, one a questionnaire in which something was (S9). */
export const countedBases = (
  { partnership: { name } }: PartnershipResults,
  { assessment, tallies }: AssessmentResults,
): HandsBasis[] => handsBases(assessment, tallies, name);

/** Those that take part in the assessment, in the order of their rows. */
export const partnersIn = ({ partners }: PartnershipResults, { expected }: Assessment) =>
  takingPart(partners, expected);

/**
 * The same questionnaire, in whatever version and form, up to this assessment, oldest first: a line of change. What is
 * said openly and what is said anonymously are not compared (P3), and a second vote only with its first one.
 */
export function basesUpTo(results: PartnershipResults, last: Basis): Basis[] {
  const { id } = last.released.questionnaire;
  return results.assessments
    .filter(({ assessment }) => assessment.date <= last.date && !assessment.again)
    .flatMap((each) => basesOf(results, each))
    .filter(({ released }) => released.questionnaire.id === id && released.mode === last.released.mode)
    .filter((basis) => basis.date < last.date || basis.released.assessment === last.released.assessment)
    .toReversed();
}

export const resultsIn = ({ assessments }: PartnershipResults, id: Id): AssessmentResults | null =>
  assessments.find(({ assessment }) => assessment.id === id) ?? null;

/** Whether the form asks about the partnership as a whole, or everybody about oneself. */
export const asksOfAll = ({ questionnaire, released }: Basis): boolean =>
  itemsOf({ questionnaire, form: released.questionnaire.form }).some(
    ({ subject }) => subject === 'partnership' || subject === 'self',
  );

/** Whether the form judges partners, by whatever kind of item. */
export const judgesPartners = ({ questionnaire, released }: Basis): boolean =>
  itemsOf({ questionnaire, form: released.questionnaire.form }).some(({ subject }) => subject === 'partner');

/** Whether the form rates partners: has what their profiles are drawn from. */
export const ratesPartners = ({ questionnaire, released }: Basis): boolean =>
  ratingsOf(questionnaire, released.questionnaire.form).some(({ subject }) => subject === 'partner');
