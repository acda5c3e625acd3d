import * as z from 'zod/mini';

/** 128 random bits in hex. Never ordered by time: an id must not tell when somebody answered. */
export const Id = z.string().check(z.regex(/^[0-9a-f]{32}$/));
export type Id = z.infer<typeof Id>;

/** SHA-256 in hex. */
export const Digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export type Digest = z.infer<typeof Digest>;

/** A readable name that stays: items, dimensions, scales, questionnaires. What every object has cannot be one. */
export const Slug = z.string().check(z.regex(/^(?!constructor$)[a-z0-9][a-z0-9.-]{0,63}$/));
export type Slug = z.infer<typeof Slug>;

/** The id made of 16 random bytes; the bytes come in as an argument, so that a test or a seed can choose them. */
export function idFrom(bytes: Uint8Array): Id {
  if (bytes.length !== 16) throw new Error(`an id needs 16 bytes, not ${bytes.length}`);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
