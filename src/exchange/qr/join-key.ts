import { idFrom, type Id } from '#domain/ids.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { canSeal } from '#exchange/seal.ts';
import { makePair } from './hpke.ts';
import type { QrError } from './qr-error.ts';

/** What opens answers to the assessment, and the token for those in the room. */
export async function makeJoinKey(assessment: Id): Promise<Result<JoinKey, QrError>> {
  if (!canSeal()) return fail({ kind: 'not-secure' });
  const token = idFrom(crypto.getRandomValues(new Uint8Array(16)));
  return ok({ assessment, ...(await makePair()), token });
}
