import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Digest } from '#domain/ids.ts';

/** SHA-256 of the text's UTF-8 bytes, in hex. */
export const checksumOf = (text: string): Digest => bytesToHex(sha256(utf8ToBytes(text)));
