import type { Id } from '#domain/ids.ts';
import { asksEach, isByPartner } from '#domain/responses/assessment.ts';
import { isCounted } from '#domain/responses/show-of-hands.ts';
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
      tallies.some(isCounted),
  );

/** Why there are no raw answers among these: all are anonymous, another device keeps them, or nobody was asked alone or has answered. */
export type NoRaw = 'anonymous' | 'elsewhere' | 'nobody';

export function whyNoRaw(all: PartnershipResults, chosen: readonly Id[]): NoRaw | null {
  const some = all.assessments.filter(({ assessment }) => chosen.includes(assessment.id));
  // What all settle together or raise their hands for is no answer of anybody, whatever was promised
  const asked = some.filter(({ assessment }) => assessment.parts.some(asksEach));
  const open = asked.filter(({ assessment }) => isByPartner(assessment));
  if (asked.length > 0 && open.length === 0) return 'anonymous';
  const kept = open.some(
    ({ keeper, released }) => keeper && released.some(({ respondents }) => respondents > 0),
  );
  if (kept) return null;
  return open.some(({ keeper }) => !keeper) ? 'elsewhere' : 'nobody';
}

export const isRaw = (kind: DataKind): boolean => kind === 'long' || kind === 'wide';
