import { basesFrom } from '#charts/model/bases.ts';
import type { Basis } from '#charts/model/basis.ts';
import { handsBases, type HandsBasis } from '#charts/model/hands.ts';
import { strengthsIn } from '#charts/model/strengths.ts';
import { shiftsOf } from '#charts/model/votes.ts';
import { agreedAt, type Action } from '#domain/actions/action.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { meetingOf, type Assessment } from '#domain/responses/assessment.ts';
import { settledOf } from '#domain/responses/joint.ts';
import { countedOf } from '#domain/responses/show-of-hands.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import { raisedAt, saidAt, type Said } from './said.ts';

/** What a meeting found and agreed, for one page; of what may be shown and what was said in the open, nothing else. */
export type Summary = {
  readonly partnership: string;
  readonly assessment: Assessment;
  readonly keeper: boolean;
  readonly bases: readonly Basis[];
  /** What hands were counted for, one a questionnaire. */
  readonly counted: readonly HandsBasis[];
  readonly people: number;
  readonly joint: { readonly settled: number; readonly of: number };
  /** Two, or more where the second place is shared. */
  readonly strengths: readonly Text[];
  readonly said: readonly Said[];
  /** The same of what hands were raised for. */
  readonly raised: readonly Said[];
  /** Counted too, and not among them. */
  readonly moreRaised: number;
  readonly actions: readonly Action[];
};

export function summaryOf(all: PartnershipResults, own: AssessmentResults): Summary {
  const { partners, partnership, actions } = all;
  const { assessment, released, joints, tallies, notes, keeper } = own;
  const names = { partners, partnership: partnership.name };
  const bases = basesFrom({ assessment, released, ...names });
  const counted = handsBases(assessment, tallies, partnership.name);
  const shifts = shiftsOf(
    { ...own, ...names },
    all.assessments.map((each) => ({ ...each, ...names })),
  );
  const told = { assessment, bases, counted, notes, shifts };
  const raised = raisedAt(told);
  return {
    partnership: partnership.name,
    assessment,
    keeper,
    bases,
    counted,
    people: Math.max(0, ...released.map(({ respondents }) => respondents)),
    joint: settledOf(assessment.parts, joints),
    strengths: strengthsIn(bases).map(({ text }) => text),
    said: saidAt(told),
    raised,
    moreRaised: countedOf(assessment, tallies).counted - raised.filter(({ hands }) => hands?.hands).length,
    actions: agreedAt(actions, meetingOf(assessment)),
  };
}
