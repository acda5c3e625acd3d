import type { Id } from '#domain/ids.ts';
import { meetingOf } from '#domain/responses/assessment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { isCounted } from '#domain/responses/show-of-hands.ts';
import type { ReportPreset } from '#storage/report-preset.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import type { AppLanguage } from '#i18n/words.ts';
import { partKinds, type ReportChoice } from './make/choice.ts';

/** Those that hold something to tell, newest first; a second vote is told with its first one. */
export const reportable = ({ assessments }: PartnershipResults): AssessmentResults[] =>
  assessments.filter(
    ({ assessment, released, joints, tallies }) =>
      !assessment.again &&
      (released.some(({ respondents }) => respondents > 0) ||
        joints.some(({ value }) => value !== null) ||
        tallies.some(isCounted)),
  );

/** Of whom a report on these assessments may be: the partners that take part in one of them. */
export function partnersOf(all: PartnershipResults, assessments: readonly Id[]): Partner[] {
  const parts = new Set(
    all.assessments
      .filter(({ assessment }) => assessments.includes(assessment.id))
      .flatMap(({ assessment }) => assessment.expected.map(({ partner }) => partner)),
  );
  return all.partners.filter(({ id }) => parts.has(id));
}

type Asked = {
  /** Ids of assessments and of a partner, as the address has them. */
  readonly of: readonly string[];
  readonly partner: string | null;
};

/** A whole report before anything is chosen: of what was asked for, else of the newest; as it was made the last time. */
export function startChoice(
  all: PartnershipResults,
  asked: Asked,
  preset: ReportPreset | null,
  language: AppLanguage,
): ReportChoice {
  const there = reportable(all).map(({ assessment }) => assessment.id);
  const meant = new Set(
    all.assessments
      .filter(({ assessment }) => asked.of.includes(assessment.id))
      .map(({ assessment }) => meetingOf(assessment)),
  );
  const wanted = there.filter((id) => meant.has(id));
  const assessments = wanted.length > 0 ? wanted : there.slice(0, 1);
  const partner = partnersOf(all, assessments).find(({ id }) => id === asked.partner);
  const parts = partKinds.filter((kind) => preset?.parts.includes(kind) ?? true);
  return {
    language: preset?.language ?? language,
    assessments,
    partner: partner?.id ?? null,
    parts: parts.length > 0 ? parts : [...partKinds],
    title: '',
    intro: preset?.intro ?? '',
    logo: preset?.logo ?? null,
  };
}
