/** Who has one voice in a mean: each group (a judging partner), or each number (a respondent). */
export type Weighting = 'partner' | 'respondent';

/** The groups whose means are averaged with equal weight: those that are not empty, or all numbers as one. */
export function voices(
  groups: readonly (readonly number[])[],
  weighting: Weighting,
): readonly (readonly number[])[] {
  const filled = groups.filter((group) => group.length > 0);
  return weighting === 'partner' || filled.length === 0 ? filled : [filled.flat()];
}
