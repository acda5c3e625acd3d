import { isMore } from './rounding.ts';

export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Of one number or more. */
export const average = (values: readonly number[]): number => sum(values) / values.length;

/** Squared deviations from the mean, summed; of no numbers 0. */
export function squares(values: readonly number[]): number {
  const centre = average(values);
  return sum(values.map((value) => (value - centre) ** 2));
}

/** a / b where b is more than rounding; otherwise null, so that 0/0 is null. */
export const ratio = (a: number, b: number): number | null => (isMore(b, 0) ? a / b : null);
