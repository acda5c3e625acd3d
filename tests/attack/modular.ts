/**
 * The attacker reckons exactly: in whole numbers modulo a prime, another one than the filter's. The largest below 2^26
 * but that one, so that a product of two stays below 2^53.
 */
const prime = 67_108_837;

/** A whole number, negative ones too. */
export const whole = (value: number): number => ((value % prime) + prime) % prime;

export const plus = (a: number, b: number): number => (a + b) % prime;

export const times = (a: number, b: number): number => (a * b) % prime;

/** a − b·c */
export const less = (a: number, b: number, c: number): number => (a + prime - times(b, c)) % prime;

/** 1/a (Fermat: a^(p−2)). */
export function over(a: number): number {
  let [power, square, exponent] = [1, whole(a), prime - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) power = times(power, square);
    square = times(square, square);
    exponent = Math.floor(exponent / 2);
  }
  return power;
}
