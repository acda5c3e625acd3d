import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { Digest, Id, Slug } from '#domain/ids.ts';
import { Answer, Comment } from './answer.ts';

export const Way = z.enum(['own-device', 'shared-device', 'paper', 'consensus', 'scan']);
export type Way = z.infer<typeof Way>;

/** Kept by the person, so that two of their sittings can be compared (C3); never shown to anybody. */
export const PairingCode = z.string().check(z.regex(/^[0-9a-f]{32}$|^\p{L}{2,20}\d{2}$/u));

const body = {
  assessment: Id,
  questionnaire: z.strictObject({ id: Slug, version: z.int(), form: Slug }),
  /** A random id for one sitting. */
  respondent: Id,
  partner: Id,
  role: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  pairing: z.optional(PairingCode),
  round: z.int().check(z.gte(1)),
  way: Way,
  answers: z.array(Answer).check(z.maxLength(10_000)),
  comments: z.array(Comment).check(z.maxLength(1000)),
  /** The response that this one corrects. */
  replaces: z.optional(Digest),
};

export const ResponseBody = z.strictObject(body);
export type ResponseBody = z.infer<typeof ResponseBody>;

/** One respondent's answers to one questionnaire; never changed, a correction is a new one. */
export const Response = z.strictObject({ id: Digest, ...body });
export type Response = z.infer<typeof Response>;

/** Keys sorted, `undefined` left out: the same data gives the same text on every device. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

const digestOf = (bodyOnly: ResponseBody): Digest => bytesToHex(sha256(utf8ToBytes(canonicalJson(bodyOnly))));

/** The response with its id: SHA-256 over its canonical JSON, which holds the random respondent id. */
export const withId = (bodyOnly: ResponseBody): Response => ({ id: digestOf(bodyOnly), ...bodyOnly });

/** Whether the id belongs to the content; a changed or damaged response has another. */
export function isWhole({ id, ...bodyOnly }: Response): boolean {
  return id === digestOf(bodyOnly);
}
