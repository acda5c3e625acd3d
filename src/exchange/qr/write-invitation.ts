import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { publish } from '#domain/questionnaire/publish.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { assessmentCode } from './assessment-code.ts';
import { fromBase64url } from './base64url.ts';
import { headOf, largest } from './head.ts';
import type { Invitation } from './invitation.ts';
import { writer } from './pack-stream.ts';
import { ownCode, writeParts } from './parts-code.ts';
import { partnersCode, partnershipCode } from './people-code.ts';
import { shorten, shortLength } from './point.ts';
import type { QrError } from './qr-error.ts';

/** All that a phone needs to join; stamps stay behind, and so do own questionnaires that are not asked. */
export async function writeInvitation(invitation: Invitation): Promise<Result<Uint8Array, QrError>> {
  const { partnership, partners, assessment, publicKey, token } = invitation;
  const asked = new Set(assessment.parts.map(({ questionnaire }) => publish(questionnaire).id));
  const own = invitation.own.filter(({ id }) => asked.has(id));
  const stream = writer();
  stream.raw(token, 16);
  stream.raw(bytesToHex(shorten(fromBase64url(publicKey))), shortLength);
  partnershipCode(stream, partnership);
  partnersCode(stream, partners, partnership.id);
  assessmentCode(stream, assessment, partnership.id, partners);
  ownCode(stream, own);
  writeParts(stream, assessment.parts, own);
  const packed = await stream.finish();
  if (!packed || packed.length >= largest) return fail({ kind: 'too-large' });
  return ok(concatBytes(Uint8Array.of(headOf('invitation')), packed));
}
