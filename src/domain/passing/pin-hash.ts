import { scryptAsync } from '@noble/hashes/scrypt.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Slow on purpose (Percival 2009): about a tenth of a second on a laptop, a second on a cheap phone, for each guess. */
const cost = { N: 2 ** 14, r: 8, p: 1, dkLen: 32 };

/** Hexadecimal; works without a secure context, as `crypto.subtle` does not. */
export const hashPin = async (pin: string, salt: string): Promise<string> =>
  bytesToHex(await scryptAsync(utf8ToBytes(pin), utf8ToBytes(salt), cost));

/** Takes as long whichever digit differs. */
export function isSameHash(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let place = 0; place < one.length; place += 1)
    difference |= one.charCodeAt(place) ^ other.charCodeAt(place);
  return difference === 0;
}
