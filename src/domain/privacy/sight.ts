import type { Weighting } from '#domain/responses/assessment.ts';
import type { Group } from '#domain/scoring/group.ts';

/** What may be seen of a cell: with the spread go the standard deviation, the interval, counts and shares. */
export type Sight = 'nothing' | 'mean' | 'spread';

export type Rules = {
  readonly k: number;
  /** How many partners take part. */
  readonly partners: number;
  readonly weighting: Weighting;
  /** How many people of each judging partner answered anything at all. */
  readonly judging: readonly number[];
};

/** P2 */
export const fewestForSpread = 5;

/**
 * P2 and P6, from the number of people of each judging partner who gave a number (only those with any): at least k
 * people; from outside and about the whole two judging partners where three or more take part; still k without any one
 * of several; each partner one voice only where each has k people. A partner's view of itself has one judging partner
 * by its nature. So has the view of a single one (`from:`), which is told where every judging partner has k people.
 */
export function sightOf(
  people: readonly number[],
  group: Group,
  { k, partners, weighting, judging }: Rules,
): Sight {
  const all = people.reduce((sum, some) => sum + some, 0);
  const largest = Math.max(0, ...people);
  const isSingle = group.startsWith('from:');
  if (all < k) return 'nothing';
  if (isSingle && judging.some((some) => some < k)) return 'nothing';
  if (!isSingle && group !== 'self' && partners >= 3 && people.length < 2) return 'nothing';
  if (people.length > 1 && all - largest < k) return 'nothing';
  if (weighting === 'partner' && people.some((some) => some < k)) return 'nothing';
  return all >= fewestForSpread ? 'spread' : 'mean';
}
