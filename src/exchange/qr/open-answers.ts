import { bytesToHex } from '@noble/hashes/utils.js';
import type { Digest, Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import type { Response } from '#domain/responses/response.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { misfit } from '#exchange/misfit.ts';
import { canSeal } from '#exchange/seal.ts';
import { strangeHead } from './head.ts';
import { openWith } from './hpke.ts';
import { openPack, readAnswers, tokenCode } from './pack-answers.ts';
import { lengthen, shortLength } from './point.ts';
import type { QrError } from './qr-error.ts';
import { assessmentTag, boundTo, keyTag } from './seal-answers.ts';
import { tagLength } from './tag.ts';

const headLength = 1 + 2 * tagLength;

export type Handed = {
  readonly assessment: Id;
  /** Of one respondent, whole, and nothing in them that was not asked. */
  readonly responses: readonly Response[];
  readonly withdrawn: readonly Digest[];
};

/** What a person handed in for one of the assessments that are kept here, or why it is not taken. Never throws. */
export async function openAnswers(
  bytes: Uint8Array,
  here: {
    readonly assessments: readonly Assessment[];
    readonly keysOf: (assessment: Id) => readonly JoinKey[];
  },
): Promise<Result<Handed, QrError>> {
  const strange = strangeHead(bytes, 'answers');
  if (strange) return fail({ kind: strange });
  const head = bytes.subarray(0, headLength);
  const tag = bytesToHex(head.subarray(1, 1 + tagLength));
  const tagOfKey = bytesToHex(head.subarray(1 + tagLength));
  if (bytes.length < headLength + shortLength) return fail({ kind: 'damaged' });
  const assessments = here.assessments.filter(({ id }) => assessmentTag(id) === tag);
  if (assessments.length === 0) return fail({ kind: 'other-assessment' });
  const locks = assessments.flatMap((assessment) =>
    here
      .keysOf(assessment.id)
      .filter(({ publicKey }) => keyTag(publicKey) === tagOfKey)
      .map((key) => ({ assessment, key })),
  );
  if (locks.length === 0) return fail({ kind: 'other-keeper' });
  if (!canSeal()) return fail({ kind: 'not-secure' });
  const enc = lengthen(bytes.subarray(headLength, headLength + shortLength));
  if (!enc) return fail({ kind: 'damaged' });
  for (const { assessment, key } of locks) {
    const sealed = bytes.subarray(headLength + shortLength);
    const packed = await openWith(key, { enc, sealed }, boundTo(head, assessment.id));
    if (packed) return handedIn(packed, key, assessment);
  }
  return fail({ kind: 'damaged' });
}

async function handedIn(
  packed: Uint8Array,
  { token }: JoinKey,
  assessment: Assessment,
): Promise<Result<Handed, QrError>> {
  const stream = await openPack(packed);
  if (!stream) return fail({ kind: 'damaged' });
  if (tokenCode(stream, '') !== token) return fail({ kind: 'no-token' });
  const answers = readAnswers(stream, assessment);
  if (!answers) return fail({ kind: 'misfit' });
  const { responses, withdrawn } = answers;
  const fits = responses.every(
    (response) => response.respondent === responses[0]?.respondent && misfit(response, assessment) === null,
  );
  return fits ? ok({ assessment: assessment.id, responses, withdrawn }) : fail({ kind: 'misfit' });
}
