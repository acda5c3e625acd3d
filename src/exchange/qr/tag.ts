import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Bytes of a tag. */
export const tagLength = 4;

/** The first four bytes of SHA-256, in hex: tells two things apart, proves nothing. */
export const tagOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes).subarray(0, tagLength));
