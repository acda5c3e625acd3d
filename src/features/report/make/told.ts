import { basesFrom } from '#charts/model/bases.ts';
import type { Basis } from '#charts/model/basis.ts';
import { handsBases, type HandsBasis } from '#charts/model/hands.ts';
import { jointBases, type JointBasis } from '#charts/model/joint-basis.ts';
import { shiftsOf, type ShiftOf } from '#charts/model/votes.ts';
import type { Id } from '#domain/ids.ts';
import { meetingOf } from '#domain/responses/assessment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { Words } from '#i18n/words.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';

/** An assessment with what its figures are made from. */
export type Meeting = {
  readonly own: AssessmentResults;
  /** One a questionnaire that was answered by each. */
  readonly bases: readonly Basis[];
  /** One a questionnaire that all settled together, or raised their hands for. */
  readonly joint: readonly JointBasis[];
  readonly counted: readonly HandsBasis[];
  /** Items that were voted on again after the talk (V2). */
  readonly shifts: readonly ShiftOf[];
};

/** All that the parts of a report are made from. */
export type Told = {
  readonly words: Words;
  readonly all: PartnershipResults;
  /** The one that it is about; null: all of them. */
  readonly partner: Partner | null;
  /** Newest first; at least one. */
  readonly meetings: readonly [Meeting, ...Meeting[]];
};

type Chosen = { readonly assessments: readonly Id[]; readonly partner: Id | null };

/** The assessment and all before it, newest first. */
export const upTo = ({ assessments }: PartnershipResults, own: AssessmentResults) =>
  assessments.slice(assessments.indexOf(own));

/** Null where none of the assessments, or not the partner, is there. A second vote belongs to its first one. */
export function toldIn(words: Words, all: PartnershipResults, chosen: Chosen): Told | null {
  const partner = all.partners.find(({ id }) => id === chosen.partner) ?? null;
  if (chosen.partner !== null && !partner) return null;
  const wanted = new Set(
    all.assessments
      .filter(({ assessment }) => chosen.assessments.includes(assessment.id))
      .map(({ assessment }) => meetingOf(assessment)),
  );
  const [newest, ...others] = all.assessments
    .filter(({ assessment }) => wanted.has(assessment.id))
    .filter(({ assessment }) => !partner || assessment.expected.some((one) => one.partner === partner.id))
    .map((own) => meetingIn(all, own));
  return newest ? { words, all, partner, meetings: [newest, ...others] } : null;
}

function meetingIn(
  { partnership: { name }, partners, assessments }: PartnershipResults,
  own: AssessmentResults,
) {
  const names = { partners, partnership: name };
  const { assessment, released, joints, tallies } = own;
  return {
    own,
    bases: basesFrom({ assessment, released, ...names }),
    joint: jointBases(assessment, joints, name),
    counted: handsBases(assessment, tallies, name),
    shifts: shiftsOf(
      { ...own, ...names },
      assessments.map((each) => ({ ...each, ...names })),
    ),
  };
}
