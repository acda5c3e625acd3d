import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import type { Digest, Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Response } from '#domain/responses/response.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { canSeal } from '#exchange/seal.ts';
import { fromBase64url } from './base64url.ts';
import { headOf, largest } from './head.ts';
import { sealFor } from './hpke.ts';
import { packAnswers } from './pack-answers.ts';
import { shorten } from './point.ts';
import type { QrError } from './qr-error.ts';
import { tagOf } from './tag.ts';

/**
 * What one person answered, sealed for the keeper: nobody else can read it, or change it unseen. The token inside shows
 * that it comes from the room.
 */
export async function sealAnswers(given: {
  readonly assessment: Assessment;
  /** Of one respondent. */
  readonly responses: readonly Response[];
  /** Responses whose respondent took back the consent. */
  readonly withdrawn: readonly Digest[];
  readonly publicKey: string;
  readonly token: Id;
}): Promise<Result<Uint8Array, QrError>> {
  const { assessment, responses, withdrawn, publicKey, token } = given;
  const isOne = responses.every(
    (one) => one.respondent === responses[0]?.respondent && one.assessment === assessment.id,
  );
  if (!isOne || responses.length + withdrawn.length === 0) return fail({ kind: 'misfit' });
  if (!canSeal()) return fail({ kind: 'not-secure' });
  const packed = await packAnswers({ responses, withdrawn }, token, assessment);
  if (!packed) return fail({ kind: 'misfit' });
  const head = openHead(assessment.id, publicKey);
  const { enc, sealed } = await sealFor(publicKey, packed, boundTo(head, assessment.id));
  const bytes = concatBytes(head, shorten(enc), sealed);
  return bytes.length > largest ? fail({ kind: 'too-large' }) : ok(bytes);
}

/** In the open: what it is, which assessment, which key. */
const openHead = (assessment: Id, publicKey: string): Uint8Array =>
  concatBytes(
    Uint8Array.of(headOf('answers')),
    hexToBytes(assessmentTag(assessment)),
    hexToBytes(keyTag(publicKey)),
  );

/** The first bytes of the id: it is random. */
export const assessmentTag = (assessment: Id): string => assessment.slice(0, 8);

export const keyTag = (publicKey: string): string => tagOf(fromBase64url(publicKey));

/** What is sealed can be opened only as answers to this assessment. */
export const boundTo = (head: Uint8Array, assessment: Id): Uint8Array =>
  concatBytes(head, hexToBytes(assessment));
