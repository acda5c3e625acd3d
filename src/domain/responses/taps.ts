import type { Id } from '#domain/ids.ts';
import type { Assessment } from './assessment.ts';
import { choicesLeft } from './kinds.ts';
import { stepsOf, subjectsOf } from './sitting.ts';

export type Asked = Pick<Assessment, 'id' | 'parts' | 'expected'>;

/**
 * Seconds to read an item, and for each tap: ten items about four partners in under two minutes, forty about the whole in
 * little more than four.
 */
const secondsAnItem = 5;
const secondsATap = 1.25;

/** How many taps a sitting takes: one for each choice of each row. */
export const tapsOf = (assessment: Asked, own: Id): number =>
  stepsOf(assessment).reduce(
    (sum, { item }) => sum + choicesLeft(item, undefined) * subjectsOf(item, assessment, own).length,
    0,
  );

/** About how many minutes a sitting takes, at least one. */
export const minutesOf = (assessment: Asked, own: Id): number => {
  const seconds = stepsOf(assessment).length * secondsAnItem + tapsOf(assessment, own) * secondsATap;
  return Math.max(1, Math.ceil(seconds / 60));
};

/** As many minutes as it takes the partner with most to answer; 0 while nobody is expected. */
export const longestMinutes = (assessment: Asked): number =>
  Math.max(0, ...assessment.expected.map(({ partner }) => minutesOf(assessment, partner)));
