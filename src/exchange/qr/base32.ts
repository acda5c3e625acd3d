/** Without I, L, O and U, which are misread or misheard (Crockford 2002). */
export const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Five bits each, the last ones filled up with noughts. */
export function toBase32(bytes: Uint8Array): number[] {
  const digits: number[] = [];
  let kept = 0;
  let bits = 0;
  for (const byte of bytes) {
    kept = (kept << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) digits.push((kept >> (bits - 5)) & 31);
    kept &= 31;
  }
  if (bits > 0) digits.push((kept << (5 - bits)) & 31);
  return digits;
}

/** The bytes; null when no bytes give these digits. */
export function fromBase32(digits: readonly number[]): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((digits.length * 5) / 8));
  let kept = 0;
  let bits = 0;
  let at = 0;
  for (const digit of digits) {
    kept = (kept << 5) | digit;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = kept >> bits;
    at += 1;
    kept &= (1 << bits) - 1;
  }
  return bits < 5 && kept === 0 ? bytes : null;
}

/** The powers of the root of x⁵ + x² + 1, all 31 numbers but nought. */
const powers: readonly number[] = Array.from({ length: 30 }).reduce<number[]>(
  (list) => {
    const next = (list.at(-1) ?? 1) << 1;
    return [...list, next > 31 ? next ^ 0b100101 : next];
  },
  [1],
);

const times = (one: number, other: number): number =>
  one === 0 || other === 0 ? 0 : (powers[(powers.indexOf(one) + powers.indexOf(other)) % 31] ?? 0);

/**
 * The symbol that checks a line: n + Σ αⁱ·dᵢ in the field of 32 elements, i from 1, n the line's number from 0. Up to 30
 * digits one wrong symbol, any two that changed places, and lines that did, are always noticed.
 */
export const checkOf = (digits: readonly number[], line: number): number =>
  digits.reduce((sum, digit, index) => sum ^ times(powers[(index + 1) % 31] ?? 0, digit), line & 31);
