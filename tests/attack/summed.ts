import type { Known } from './figures.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';

// What answers come to, reckoned by the attacker.

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
export const average = (values: readonly number[]): number => sum(values) / values.length;

const byPartner = (values: readonly number[], people: readonly Known[]): number[][] =>
  [...new Set(people.map(({ partner }) => partner))].map((partner) =>
    values.filter((_, place) => people[place]?.partner === partner),
  );

export const meanOf = (values: readonly number[], people: readonly Known[], weighting: string): number =>
  average(weighting === 'partner' ? byPartner(values, people).map(average) : values);

/** Of all together, and within each partner where that is how they are weighted. */
export function spreadOf(values: readonly number[], people: readonly Known[], weighting: string): number[] {
  const squares = (some: readonly number[]) => sum(some.map((one) => (one - average(some)) ** 2));
  return [squares(values), weighting === 'partner' ? sum(byPartner(values, people).map(squares)) : 0];
}

export const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** The lower of the two in the middle. */
const middle = (values: readonly number[]): number => sorted(values)[Math.ceil(values.length / 2) - 1] ?? 0;

export function levelsOf(values: readonly AnswerValue[], counts: boolean): number[] {
  const rungs = values.flatMap((value) =>
    typeof value === 'object' && 'now' in value ? { now: value.now, wished: value.wished ?? 0 } : [],
  );
  const [now, wished] = [rungs.map((one) => one.now), rungs.map((one) => one.wished)];
  const steps = rungs.map((one) => one.wished - one.now);
  return [middle(now), middle(steps), ...(counts ? [...sorted(now), ...sorted(wished)] : [])];
}

/** S5: not met, contested, partly, met. */
export function gateOf(values: readonly AnswerValue[], counts: boolean): number[] {
  const [yes = 0, partly = 0, not = 0] = ['yes', 'partly', 'not-yet'].map(
    (word) => values.filter((value) => value === word).length,
  );
  const all = yes + partly + not;
  const verdict = 3 * not > all ? 0 : 10 * not > all ? 1 : 3 * yes < 2 * all ? 2 : 3;
  return [verdict, ...(counts ? [yes, partly, not] : [])];
}
