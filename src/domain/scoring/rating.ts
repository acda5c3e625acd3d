import type { RatedItem } from './plan.ts';
import type { Answers } from './sheet.ts';

/** The answer on 1..m as if the item were not reversed: m + 1 − answer where it is (S1). */
export const unreversed = (value: number, { points, reversed }: Pick<RatedItem, 'points' | 'reversed'>) =>
  reversed ? points + 1 - value : value;

/** What a respondent rated, reversed items turned round first (S0); null for 'cannot judge' and no answer. */
export function ratingOf(answers: Answers, item: RatedItem): number | null {
  const value = answers.get(item.id);
  return typeof value === 'number' ? unreversed(value, item) : null;
}

/** A mean on 1..m as the screen shows it, 0..100. */
export const toHundred = (mean: number, points: number): number => ((mean - 1) / (points - 1)) * 100;
