/**
 * The largest prime below 2^26: a product of two residues stays below 2^53 and so is exact. Ranks over this field are
 * never greater than over the fractions; they are smaller only where a subdeterminant happens to be a multiple of the
 * prime, and the coefficients here are built from small whole numbers (see SPEC, P3).
 */
export const prime = 67_108_859;

export const times = (a: number, b: number): number => (a * b) % prime;

/** a − b·c */
export const minus = (a: number, b: number, c: number): number => {
  const difference = a - times(b, c);
  return difference < 0 ? difference + prime : difference;
};

/** 1/a for a whole number, negative ones too, that the prime does not divide (extended Euclid). */
export function inverse(a: number): number {
  let [remainder, next] = [prime, ((a % prime) + prime) % prime];
  let [factor, nextFactor] = [0, 1];
  while (next !== 0) {
    const quotient = Math.floor(remainder / next);
    [remainder, next] = [next, remainder - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  if (remainder !== 1) throw new RangeError(`no inverse of ${a}`);
  return factor < 0 ? factor + prime : factor;
}
