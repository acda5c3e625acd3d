import { together, type Moments } from './moments.ts';

/** Who has one voice in a mean: each group (a judging partner), or each number (a respondent). */
export type Weighting = 'partner' | 'respondent';

/** The groups whose means are averaged with equal weight: each as it is, or all numbers as one; of none, none. */
export function voices(groups: readonly Moments[], weighting: Weighting): readonly Moments[] {
  const all = weighting === 'respondent' ? together(groups) : null;
  return all ? [all] : groups;
}
