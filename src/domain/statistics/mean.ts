import * as statistics from 'simple-statistics';

/** The mean of no numbers is null. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : statistics.mean(values);

/** Squared deviations over n − 1; of fewer than two numbers null. */
export const sampleVariance = (values: readonly number[]): number | null =>
  values.length < 2 ? null : statistics.sampleVariance(values);

/** The middle number, the lower of the two middle ones; of no numbers null. */
export const medianLow = (values: readonly number[]): number | null =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
