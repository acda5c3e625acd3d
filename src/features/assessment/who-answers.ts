import { asksEach, smallestK, type Part } from '#domain/responses/assessment.ts';
import { stepsOf } from '#domain/responses/sitting.ts';
import type { AssessmentValues } from './assessment-values.ts';

/** Whether nobody is asked alone: all partners settle it together, or raise their hands. */
export const isTogether = (parts: readonly Part[]): boolean => parts.length > 0 && !parts.some(asksEach);

/** Whether hands are raised for something. */
export const asksHands = (parts: readonly Part[]): boolean => parts.some(({ hands }) => hands);

/** How many partners have to answer: none what nobody is asked alone, one what is about oneself alone, else two. */
export function fewestPartners(parts: readonly Part[]): 0 | 1 | 2 {
  if (isTogether(parts)) return 0;
  const steps = stepsOf({ parts: [...parts] });
  return steps.length > 0 && steps.every(({ item }) => item.subject === 'self') ? 1 : 2;
}

/** Nobody is asked alone: there is nothing to promise or to compare; only for a show of hands people are expected. */
export const settledByAll = (values: AssessmentValues, parts: readonly Part[]): AssessmentValues => ({
  ...values,
  expected: asksHands(parts)
    ? values.expected
    : values.expected.map(({ partner }) => ({ partner, people: 0 })),
  mode: 'by-partner',
  k: smallestK,
  weighting: 'partner',
  cut: 'none',
});
