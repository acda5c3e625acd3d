import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Digest } from '#domain/ids.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Response, ResponseBody } from './response.ts';

const digestOf = (bodyOnly: ResponseBody): Digest => bytesToHex(sha256(utf8ToBytes(canonicalJson(bodyOnly))));

/** The response with its id: SHA-256 over its canonical JSON, which holds the random respondent id. */
export const withId = (bodyOnly: ResponseBody): Response => ({ id: digestOf(bodyOnly), ...bodyOnly });

/** Whether the id belongs to the content; a changed or damaged response has another. */
export function isWhole({ id, ...bodyOnly }: Response): boolean {
  return id === digestOf(bodyOnly);
}
