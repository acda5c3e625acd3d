import { mean, sampleVariance } from './mean.ts';

/** All that mean and spread need of one number or more: `squares` are the squared deviations from their mean, summed. */
export type Moments = { readonly n: number; readonly mean: number; readonly squares: number };

/** Of no numbers null. */
export function momentsOf(values: readonly number[]): Moments | null {
  const centre = mean(values);
  if (centre === null) return null;
  return { n: values.length, mean: centre, squares: (sampleVariance(values) ?? 0) * (values.length - 1) };
}

/** Of all the numbers together (Chan, Golub and LeVeque, 1983); of nothing null. */
export function together(all: readonly Moments[]): Moments | null {
  const n = all.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return null;
  const centre = all.reduce((sum, one) => sum + one.n * one.mean, 0) / n;
  const squares = all.reduce((sum, one) => sum + one.squares + one.n * (one.mean - centre) ** 2, 0);
  return { n, mean: centre, squares };
}

/** The sample standard deviation, in the unit of the numbers; below two numbers null. */
export const sdOf = ({ n, squares }: Moments): number | null => (n < 2 ? null : Math.sqrt(squares / (n - 1)));
