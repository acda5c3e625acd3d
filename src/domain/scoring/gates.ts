import type { Fraction, Limits } from '#domain/questionnaire/questionnaire.ts';
import { cannotJudge as pass, type AnswerValue, type GateValue } from '#domain/responses/answer.ts';

export type GateCounts = {
  readonly yes: number;
  readonly partly: number;
  readonly notYet: number;
  readonly cannotJudge: number;
};

export type Verdict = 'met' | 'partly' | 'contested' | 'not-met';

export function gateCounts(values: readonly AnswerValue[]): GateCounts {
  const count = (wanted: AnswerValue) => values.filter((value) => value === wanted).length;
  return {
    yes: count('yes'),
    partly: count('partly'),
    notYet: count('not-yet'),
    cannotJudge: count(pass),
  };
}

/**
 * S5, by whole numbers alone: too many 'not yet' decide first, few enough let the yes decide, in between it is
 * contested. Below the number of answers that a verdict needs null: the counts are all there is.
 */
export function verdictOf({ yes, partly, notYet }: GateCounts, limits: Limits['gate']): Verdict | null {
  const answers = yes + partly + notYet;
  if (answers < limits.answers) return null;
  if (isMoreThan(notYet, limits.notMet, answers)) return 'not-met';
  if (isMoreThan(notYet, limits.few, answers)) return 'contested';
  return isLessThan(yes, limits.met, answers) ? 'partly' : 'met';
}

const agreed: { readonly [V in GateValue]: Verdict } = { yes: 'met', partly: 'partly', 'not-yet': 'not-met' };

/** S5: one answer that all agreed on stands as the verdict. */
export const agreedVerdict = (value: GateValue): Verdict => agreed[value];

/** S5: a set is met only when every gate is; one without a verdict is not. A set of none is not met. */
export const isSetMet = (verdicts: readonly (Verdict | null)[]): boolean =>
  verdicts.length > 0 && verdicts.every((verdict) => verdict === 'met');

/** S5: most 'not yet' first, then fewest yes, then the order of the items; what nobody answered comes last. */
export const weakestFirst = <T extends Pick<GateCounts, 'yes' | 'partly' | 'notYet'>>(
  gates: readonly T[],
): readonly T[] =>
  gates.toSorted((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)) || b.notYet - a.notYet || a.yes - b.yes);

const isEmpty = ({ yes, partly, notYet }: Pick<GateCounts, 'yes' | 'partly' | 'notYet'>): boolean =>
  yes + partly + notYet === 0;

const isMoreThan = (count: number, [part, whole]: Fraction, of: number): boolean => count * whole > part * of;
const isLessThan = (count: number, [part, whole]: Fraction, of: number): boolean => count * whole < part * of;
