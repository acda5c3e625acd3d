import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Id } from '#domain/ids.ts';

/** Without I, L, O and U, which are misread or misheard (Crockford 2002). */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code a respondent is shown: it opens the own unfinished answers again and, after submitting, corrects or
 * withdraws them. Eight symbols, 40 bits, made from the random id of the sitting: `K7QD-2M9X`.
 */
export function receiptCode(respondent: Id): string {
  const code = Array.from(
    sha256(utf8ToBytes(`receipt ${respondent}`)).slice(0, 8),
    (byte) => symbols[byte % 32],
  );
  return `${code.slice(0, 4).join('')}-${code.slice(4).join('')}`;
}

/** A code as typed: small letters, spaces, O for 0, I and L for 1 are all understood. */
export function readCode(typed: string): string {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return `${plain.slice(0, 4)}-${plain.slice(4)}`;
}
