import { hexToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { Assessment } from '#domain/responses/assessment.ts';
import { Partner, Partnership } from '#domain/responses/partnership.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { faults } from '#exchange/faults.ts';
import { noRecords } from '#domain/responses/records.ts';
import { parseWhole } from '#exchange/parse-whole.ts';
import { assessmentCode } from './assessment-code.ts';
import { toBase64url } from './base64url.ts';
import { largest, strangeHead } from './head.ts';
import { mostText, type Invitation } from './invitation.ts';
import { reader } from './pack-stream.ts';
import { ownCode, readParts, type BuiltIn } from './parts-code.ts';
import { partnersCode, partnershipCode } from './people-code.ts';
import { lengthen, shortLength } from './point.ts';
import type { QrError } from './qr-error.ts';

const People = z.strictObject({
  partnerships: z.array(Partnership),
  partners: z.array(Partner),
  assessments: z.array(Assessment),
});

/** What a phone is invited to, all of it or the first reason why not. Never throws. */
export async function readInvitation(
  bytes: Uint8Array,
  builtIn: BuiltIn,
): Promise<Result<Invitation, QrError>> {
  const strange = strangeHead(bytes, 'invitation');
  if (strange) return fail({ kind: strange });
  if (bytes.length > largest) return fail({ kind: 'too-large' });
  const stream = await reader(bytes.subarray(1), mostText);
  if (!stream) return fail({ kind: 'damaged' });
  const token = stream.raw('', 16);
  const point = lengthen(hexToBytes(stream.raw('', shortLength)));
  const partnership = partnershipCode(stream, undefined);
  const partners = partnersCode(stream, [], partnership.id);
  const fields = assessmentCode(stream, undefined, partnership.id, partners);
  const own = ownCode(stream, []);
  if (!point || !own) return fail({ kind: 'damaged' });
  const parts = readParts(stream, own, builtIn);
  if (!parts.ok) return parts;
  if (!stream.isSpent()) return fail({ kind: 'damaged' });
  const people = parseWhole(People, {
    partnerships: [partnership],
    partners,
    assessments: [{ ...fields, parts: parts.value }],
  });
  const assessment = people.ok ? people.value.assessments[0] : undefined;
  if (!people.ok || !assessment || faults({ ...noRecords, ...people.value }).length > 0) {
    return fail({ kind: 'damaged' });
  }
  const { partners: checked, partnerships } = people.value;
  return ok({
    partnership: partnerships[0] ?? partnership,
    partners: checked,
    assessment,
    publicKey: toBase64url(point),
    token,
    own,
  });
}
