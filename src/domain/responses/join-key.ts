import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';

/** The last letter holds four bits of the key and two of nothing: the same key is written in one way only. */
const lastLetter = '[AEIMQUYcgkosw048]';

/** A point of P-256, uncompressed (SEC 1: 65 bytes, the first of them 4), in base64url. */
export const PublicKey = z.string().check(z.regex(new RegExp(`^B[A-P][A-Za-z0-9_-]{84}${lastLetter}$`)));

/**
 * Opens what phones seal for the keeper of an assessment. It never changes. It lies in the keeper's storage and in
 * full files, which it forces to be sealed, and nowhere else: never in the assessment, which travels in results files.
 */
export const JoinKey = z.strictObject({
  assessment: Id,
  publicKey: PublicKey,
  /** A number of P-256, 32 bytes in base64url. */
  privateKey: z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{42}${lastLetter}$`))),
  /** What only those in the room have got: 16 random bytes. */
  token: Id,
});
export type JoinKey = z.infer<typeof JoinKey>;

/** What a phone that joined has of it. */
export type Joined = Pick<JoinKey, 'publicKey' | 'token'>;

export type KeyName = Pick<JoinKey, 'assessment' | 'publicKey'>;

/** Two keepers may each have made a key for the same assessment: all of them open. What names a key, as one word. */
export const keyName = ({ assessment, publicKey }: KeyName): string => `${assessment} ${publicKey}`;
