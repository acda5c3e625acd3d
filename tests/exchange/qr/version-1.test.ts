import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { Digest } from '#domain/ids.ts';
import { Published } from '#domain/questionnaire/published.ts';
import { Assessment } from '#domain/responses/assessment.ts';
import { JoinKey } from '#domain/responses/join-key.ts';
import { Partner, Partnership } from '#domain/responses/partnership.ts';
import { Response } from '#domain/responses/response.ts';
import { addFrame, emptyFrames } from '#exchange/qr/frames.ts';
import { openAnswers } from '#exchange/qr/open-answers.ts';
import { readInvitation } from '#exchange/qr/read-invitation.ts';
import { fromText } from '#exchange/qr/text-code.ts';
import json from './version-1.json';

const answers = {
  responses: z.array(Response),
  withdrawn: z.array(Digest),
  codes: z.array(z.string()),
};

/** Codes as an app of version 1 made them, with what was in them. They never change: what was printed is read for ever. */
const { invitation, invitationCodes, key, short, full } = z
  .strictObject({
    invitation: z.strictObject({
      partnership: Partnership,
      partners: z.array(Partner),
      assessment: Assessment,
      publicKey: z.string(),
      token: z.string(),
      own: z.array(Published),
    }),
    invitationCodes: z.array(z.string()),
    key: JoinKey,
    short: z.strictObject({ ...answers, text: z.string() }),
    full: z.strictObject(answers),
  })
  .parse(json);

function wholeOf(codes: readonly string[]): Uint8Array {
  let gathering = emptyFrames;
  let whole: Uint8Array | null = null;
  for (const code of codes) {
    const added = addFrame(gathering, code);
    if (!added.ok) throw new Error(added.error.kind);
    ({ gathering, bytes: whole } = added.value);
  }
  if (!whole) throw new Error('codes are missing');
  return whole;
}

const opened = (bytes: Uint8Array) =>
  openAnswers(bytes, { assessments: [invitation.assessment], keysOf: () => [key] });

test('an invitation of version 1 is read', async () => {
  const asked = invitation.assessment.parts.map(({ questionnaire }) => questionnaire);
  const builtIn = (id: string) => asked.find((one) => one.id === id);
  expect(await readInvitation(wholeOf(invitationCodes), builtIn)).toEqual({ ok: true, value: invitation });
});

test.each([
  ['in short', short],
  ['in full', full],
])('answers of version 1 %s are read', async (_name, { codes, responses, withdrawn }) => {
  expect(await opened(wholeOf(codes))).toEqual({
    ok: true,
    value: { assessment: invitation.assessment.id, responses, withdrawn },
  });
});

test('a text of version 1 is read', () => {
  expect(fromText(short.text)).toEqual({ ok: true, value: wholeOf(short.codes) });
});
