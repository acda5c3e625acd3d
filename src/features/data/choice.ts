import type { Id } from '#domain/ids.ts';
import { isByPartner } from '#domain/responses/assessment.ts';
import type { DataKind } from '#exchange/data/write-data.ts';
import type { AppLanguage } from '#i18n/words.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';

export type DataChoice = {
  readonly assessments: readonly Id[];
  readonly kind: DataKind;
  readonly language: AppLanguage;
  /** Of whose Excel CSV is for. */
  readonly dialect: AppLanguage;
};

/** Those that hold something, newest first. */
export const withData = ({ assessments }: PartnershipResults): readonly AssessmentResults[] =>
  assessments.filter(
    ({ released, joints, tallies }) =>
      released.some(({ respondents }) => respondents > 0) ||
      joints.some(({ value }) => value !== null) ||
      tallies.some(({ hands }) => hands !== null),
  );

/** Why there are no raw answers among these: all are anonymous, others keep them, or nobody was asked alone. */
export type NoRaw = 'anonymous' | 'elsewhere';

export function whyNoRaw(all: PartnershipResults, chosen: readonly Id[]): NoRaw | null {
  const some = all.assessments.filter(({ assessment }) => chosen.includes(assessment.id));
  const open = some.filter(({ assessment }) => isByPartner(assessment));
  if (some.length > 0 && open.length === 0) return 'anonymous';
  const kept = open.some(
    ({ keeper, released }) => keeper && released.some(({ respondents }) => respondents > 0),
  );
  return kept ? null : 'elsewhere';
}

export const isRaw = (kind: DataKind): boolean => kind === 'long' || kind === 'wide';
