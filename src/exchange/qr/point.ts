import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

// P-256: y² = x³ − 3x + b modulo p (FIPS 186-4, D.1.2.3)
const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/** Bytes of a point in short: which of the two y, and x. */
export const shortLength = 33;

/** A point of 65 bytes in 33 (SEC 1, 2.3.3: compressed): thirty-two bytes less in the code. */
export const shorten = (point: Uint8Array): Uint8Array =>
  Uint8Array.of(2 + ((point[64] ?? 0) & 1), ...point.subarray(1, 33));

/** The point again (SEC 1, 2.3.4); null when there is none with this x. */
export function lengthen(short: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const [sign] = short;
  if (short.length !== shortLength || (sign !== 2 && sign !== 3)) return null;
  const x = BigInt(`0x${bytesToHex(short.subarray(1))}`);
  if (x >= p) return null;
  const square = ((((x * x + p - 3n) * x) % p) + b) % p;
  // p leaves 3 when divided by 4, so this power is a root where there is one
  const root = power(square, (p + 1n) / 4n);
  if ((root * root) % p !== square) return null;
  const y = (root & 1n) === BigInt(sign & 1) ? root : p - root;
  return Uint8Array.of(4, ...short.subarray(1), ...hexToBytes(y.toString(16).padStart(64, '0')));
}

/** Modulo p. */
function power(number: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let square = number, left = exponent; left > 0n; left >>= 1n, square = (square * square) % p) {
    if (left & 1n) result = (result * square) % p;
  }
  return result;
}
