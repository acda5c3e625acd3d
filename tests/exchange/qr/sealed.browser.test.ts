import { expect, test } from 'vitest';
import { addFrame, emptyFrames, toFrames } from '#exchange/qr/frames.ts';
import { makeJoinKey } from '#exchange/qr/join-key.ts';
import { openAnswers } from '#exchange/qr/open-answers.ts';
import { sealAnswers } from '#exchange/qr/seal-answers.ts';
import { byPartner, responseOf } from '../made.ts';

test('the browser’s own cryptography seals what a phone shows, and opens it from the codes at the keeper’s', async () => {
  const made = await makeJoinKey(byPartner.id);
  if (!made.ok) throw new Error(made.error.kind);
  const key = made.value;
  const responses = [responseOf(500, byPartner)];
  const given = {
    assessment: byPartner,
    responses,
    withdrawn: [],
    publicKey: key.publicKey,
    token: key.token,
  };
  const sealed = await sealAnswers(given);
  if (!sealed.ok) throw new Error(sealed.error.kind);
  const [first = '', second = ''] = toFrames('answers', sealed.value, Math.ceil(sealed.value.length / 2));
  const half = addFrame(emptyFrames, second);
  const whole = half.ok ? addFrame(half.value.gathering, first) : half;
  if (!whole.ok || !whole.value.bytes) throw new Error('no whole');
  const here = { assessments: [byPartner], keysOf: () => [key] };
  expect(await openAnswers(whole.value.bytes, here)).toEqual({
    ok: true,
    value: { assessment: byPartner.id, responses, withdrawn: [] },
  });
});
