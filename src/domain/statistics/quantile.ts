import jstat from 'jstat';

/**
 * The t below which a share p (0 < p < 1) of Student's t distribution (Student, 1908) lies; df > 0, not always whole.
 * Anything else is a bug and throws.
 */
export function tQuantile(p: number, df: number): number {
  return jstat.studentt.inv(share(p), checked(df));
}

/** The f below which a share p (0 < p < 1) of Fisher's F distribution (Snedecor, 1934) lies; df > 0, else it throws. */
export function fQuantile(p: number, df1: number, df2: number): number {
  return jstat.centralF.inv(share(p), checked(df1), checked(df2));
}

/** The share of Student's t distribution that lies below t; df > 0, else it throws. */
export function tCdf(t: number, df: number): number {
  return jstat.studentt.cdf(t, checked(df));
}

/** The chance of a value at least as far from nought as this one, either way. */
export const twoSidedP = (value: number, se: number, df: number): number =>
  2 * tCdf(-Math.abs(value / se), df);

function share(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a share between 0 and 1, not ${p}`);
  return p;
}

function checked(df: number): number {
  if (!(df > 0)) throw new RangeError(`degrees of freedom above 0, not ${df}`);
  return df;
}
