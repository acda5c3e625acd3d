import { asksEach, smallestK, type Part } from '#domain/responses/assessment.ts';
import { stepsOf } from '#domain/responses/sitting.ts';
import type { AssessmentValues } from './assessment-values.ts';

/** Whether all partners settle it together, and nobody is asked alone. */
export const isTogether = (parts: readonly Part[]): boolean => parts.length > 0 && !parts.some(asksEach);

/** How many partners have to answer: none what they settle together, one what is about oneself alone, else two. */
export function fewestPartners(parts: readonly Part[]): 0 | 1 | 2 {
  if (isTogether(parts)) return 0;
  const steps = stepsOf({ parts: [...parts] });
  return steps.length > 0 && steps.every(({ item }) => item.subject === 'self') ? 1 : 2;
}

/** Settled together: nobody is awaited, and there is nothing to promise, to count or to compare. */
export const settledByAll = (values: AssessmentValues): AssessmentValues => ({
  ...values,
  expected: values.expected.map(({ partner }) => ({ partner, people: 0 })),
  mode: 'by-partner',
  k: smallestK,
  weighting: 'partner',
  cut: 'none',
});
