import type { Id } from '#domain/ids.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { Basis } from './basis.ts';

type Told = {
  readonly assessment: Pick<Assessment, 'parts' | 'expected' | 'date'>;
  /** What passed the privacy filter, one a questionnaire. */
  readonly released: readonly Released[];
  readonly partners: readonly Partner[];
  /** The partnership's name. */
  readonly partnership: string;
};

/** What the charts of one assessment are made from, one a questionnaire that has results, in the order of its parts. */
export const basesFrom = ({ assessment, released, partners, partnership }: Told): Basis[] =>
  assessment.parts.flatMap(({ questionnaire }) => {
    const own = released.find((each) => each.questionnaire.id === questionnaire.id);
    if (!own || isUnanswered(own)) return [];
    const taking = takingPart(partners, assessment.expected);
    return [{ released: own, questionnaire, partners: taking, date: assessment.date, partnership }];
  });

/** By partner nobody's silence is a secret; anonymous, no answer looks like too few (P4). */
const isUnanswered = ({ mode, respondents }: Released): boolean => mode === 'by-partner' && respondents === 0;

/** Those that take part in an assessment, in the order of their rows. */
export const takingPart = <P extends { readonly id: Id }>(
  partners: readonly P[],
  expected: Assessment['expected'],
): P[] => expected.flatMap(({ partner }) => partners.find(({ id }) => id === partner) ?? []);

/** Of a partnership, all that figures over several assessments are made from. */
export type ToldPartnership = {
  readonly partnership: { readonly name: string };
  readonly partners: readonly Partner[];
  readonly assessments: readonly ToldAssessment[];
};

type ToldAssessment = { readonly assessment: Assessment; readonly released: readonly Released[] };

/** What the charts of one of its assessments are made from. */
export const basesOf = (
  { partners, partnership: { name } }: Pick<ToldPartnership, 'partners' | 'partnership'>,
  { assessment, released }: ToldAssessment,
): Basis[] => basesFrom({ assessment, released, partners, partnership: name });

/**
 * The same questionnaire, in whatever version and form, up to this assessment, oldest first: a line of change. What is
 * said openly and what is said anonymously are not compared (P3), and a second vote only with its first one.
 */
export function basesUpTo(all: ToldPartnership, last: Basis): Basis[] {
  const { id } = last.released.questionnaire;
  return all.assessments
    .filter(({ assessment }) => assessment.date <= last.date && !assessment.again)
    .flatMap((each) => basesOf(all, each))
    .filter(({ released }) => released.questionnaire.id === id && released.mode === last.released.mode)
    .filter((basis) => basis.date < last.date || basis.released.assessment === last.released.assessment)
    .toReversed();
}
