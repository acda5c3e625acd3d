import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { JoinKey } from '#domain/responses/join-key.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Response } from '#domain/responses/response.ts';
import { loadSuite } from '#exchange/qr/hpke.ts';
import { makeJoinKey } from '#exchange/qr/join-key.ts';
import { openAnswers } from '#exchange/qr/open-answers.ts';
import { sealAnswers } from '#exchange/qr/seal-answers.ts';
import { anonymous, byPartner, idOf, responseOf, said } from '../made.ts';
import { anyResponses, anyRound } from './arbitrary.ts';

async function keyFor(assessment: Assessment): Promise<JoinKey> {
  const made = await makeJoinKey(assessment.id);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

const key = await keyFor(byPartner);
const response = responseOf(500, byPartner);
const withdrawn = ['ab'.repeat(32)];

async function sealed(given: Partial<Parameters<typeof sealAnswers>[0]> = {}): Promise<Uint8Array> {
  const { publicKey, token } = key;
  const made = await sealAnswers({
    assessment: byPartner,
    responses: [response],
    withdrawn,
    publicKey,
    token,
    ...given,
  });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

const opened = (
  bytes: Uint8Array,
  keys: readonly JoinKey[] = [key],
  assessments: readonly Assessment[] = [byPartner],
) => openAnswers(bytes, { assessments, keysOf: (id) => keys.filter(({ assessment }) => assessment === id) });

async function kindOf(bytes: Uint8Array, keys?: readonly JoinKey[], assessments?: readonly Assessment[]) {
  const read = await opened(bytes, keys, assessments);
  return read.ok ? 'taken' : read.error.kind;
}

afterEach(() => vi.unstubAllGlobals());

// RFC 9180, A.3.1: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode, the first of its texts
test('what RFC 9180 sealed for its key is opened', async () => {
  const suite = await loadSuite();
  const bytes = (hex: string) => new Uint8Array(hexToBytes(hex));
  const point = bytes(
    '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  );
  const number = bytes('f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2');
  const text = await suite.open(
    {
      recipientKey: {
        publicKey: await suite.kem.importKey('raw', point.buffer, true),
        privateKey: await suite.kem.importKey('raw', number.buffer, false),
      },
      enc: bytes(
        '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
      ),
      info: bytes('4f6465206f6e2061204772656369616e2055726e'),
    },
    bytes('5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434'),
    bytes('436f756e742d30'),
  );
  expect(new Uint8Array(text)).toEqual(utf8ToBytes('Beauty is truth, truth beauty'));
});

describe('answers that were sealed for the keeper', () => {
  test('a key holds together, and no two are the same', async () => {
    expect(JoinKey.parse(key)).toEqual(key);
    expect(await keyFor(byPartner)).not.toMatchObject({ publicKey: key.publicKey });
    expect((await keyFor(byPartner)).token).not.toBe(key.token);
  });

  test('come out with the same ids, and what was withdrawn', async () => {
    expect(await opened(await sealed())).toEqual({
      ok: true,
      value: { assessment: byPartner.id, responses: [response], withdrawn },
    });
  });

  test('come out whatever was asked and answered', async () => {
    const anySitting = anyRound.chain((round) =>
      fc.tuple(fc.constant(round.assessment), anyResponses(round)),
    );
    await fc.assert(
      fc.asyncProperty(anySitting, async ([assessment, responses]) => {
        fc.pre(responses.length > 0);
        const own = { ...key, assessment: assessment.id };
        const bytes = await sealed({ assessment, responses, withdrawn: [] });
        const read = await opened(bytes, [own], [byPartner, assessment]);
        const ids = (all: readonly Response[]) => all.map(({ id }) => id).toSorted();
        expect(read.ok ? ids(read.value.responses) : read.error).toEqual(ids(responses));
      }),
      { numRuns: 40 },
    );
  });

  test('open with the right one of several keys of several keepers', async () => {
    const other = await keyFor(byPartner);
    expect(await kindOf(await sealed(), [other, key])).toBe('taken');
    const toOther = await sealed({ publicKey: other.publicKey, token: other.token });
    expect(await kindOf(toOther, [key, other])).toBe('taken');
  });

  test('hide all but the assessment and the key: the same answers never look the same', async () => {
    const [one, other] = [await sealed(), await sealed()];
    expect(one.subarray(0, 9)).toEqual(other.subarray(0, 9));
    expect(one.subarray(9)).not.toEqual(other.subarray(9));
    const letters = new TextDecoder('latin1').decode(await sealed());
    expect(letters).not.toContain('baik');
  });
});

describe('[Q1] answers are refused, each for its own reason', () => {
  test('of another assessment', async () => {
    const elsewhere: Assessment = { ...byPartner, id: `f${idOf(100).slice(1)}` };
    const bytes = await sealed({ assessment: elsewhere, responses: [responseOf(500, elsewhere)] });
    expect(await kindOf(bytes)).toBe('other-assessment');
    expect(await kindOf(await sealed(), [key], [])).toBe('other-assessment');
  });

  test('sealed for another keeper', async () => {
    const other = await keyFor(byPartner);
    const bytes = await sealed({ publicKey: other.publicKey });
    expect(await kindOf(bytes)).toBe('other-keeper');
    expect(await kindOf(await sealed(), [])).toBe('other-keeper');
  });

  test('from somebody without the token', async () => {
    expect(await kindOf(await sealed({ token: idOf(1) }))).toBe('no-token');
  });

  test('moved to an assessment whose id begins alike', async () => {
    const twin: Assessment = { ...byPartner, id: idOf(102) };
    const bytes = await sealed();
    expect(await kindOf(bytes, [{ ...key, assessment: twin.id }], [twin])).toBe('damaged');
    expect(await kindOf(bytes, [{ ...key, assessment: twin.id }, key], [twin, byPartner])).toBe('taken');
  });

  test('that do not fit what was asked', async () => {
    const strange = responseOf(500, byPartner, [
      ...said.slice(1),
      { item: 'other', subject: 'partnership', value: 1 },
    ]);
    expect(await kindOf(await sealed({ responses: [strange] }))).toBe('misfit');
    const changed: Assessment = { ...byPartner, expected: byPartner.expected.toReversed() };
    expect(await kindOf(await sealed(), [key], [changed])).toBe('misfit');
  });

  test('damaged at any place, cut off anywhere', async () => {
    const bytes = await sealed();
    const kinds = new Set<string>();
    for (let at = 0; at < bytes.length; at += 1) {
      kinds.add(await kindOf(bytes.map((byte, place) => (place === at ? byte ^ 4 : byte))));
      kinds.add(await kindOf(bytes.subarray(0, at)));
    }
    expect([...kinds].toSorted()).toEqual([
      'damaged',
      'newer-version',
      'not-ours',
      'other-assessment',
      'other-keeper',
    ]);
  });

  test('of a newer version, or of another kind', async () => {
    const [, ...rest] = await sealed();
    expect(await kindOf(Uint8Array.of(0x12, ...rest))).toBe('newer-version');
    expect(await kindOf(Uint8Array.of(0x21, ...rest))).toBe('not-ours');
    expect(await kindOf(new Uint8Array())).toBe('not-ours');
  });

  test('[F27] without a secure context nothing is sealed or opened, and it is said', async () => {
    const bytes = await sealed();
    vi.stubGlobal('crypto', { getRandomValues: () => new Uint8Array(16) });
    expect(await kindOf(bytes)).toBe('not-secure');
    const { publicKey, token } = key;
    const given = { assessment: byPartner, responses: [response], withdrawn, publicKey, token };
    expect(await sealAnswers(given)).toEqual({ ok: false, error: { kind: 'not-secure' } });
    expect(await makeJoinKey(byPartner.id)).toEqual({ ok: false, error: { kind: 'not-secure' } });
  });
});

describe('nothing is sealed', () => {
  const { publicKey, token } = key;
  const given = { assessment: byPartner, responses: [response], withdrawn: [], publicKey, token };
  test.each([
    ['that says nothing', { responses: [] }, 'misfit'],
    ['of two people', { responses: [response, responseOf(501, byPartner)] }, 'misfit'],
    ['to another assessment', { assessment: anonymous }, 'misfit'],
    ['that is no whole response', { responses: [{ ...response, id: 'f'.repeat(64) }] }, 'misfit'],
    [
      'that only a file can hold',
      {
        responses: [
          responseOf(500, byPartner, said, {
            comments: Array.from({ length: 90 }, (_, number) => ({
              dimension: 'care',
              text: Array.from({ length: 1900 }, (_char, at) =>
                String.fromCharCode(33 + ((at * at * 7 + number * at * 13 + number) % 8000)),
              ).join(''),
            })),
          }),
        ],
      },
      'too-large',
    ],
  ])('%s', async (_name, more, kind) => {
    expect(await sealAnswers({ ...given, ...more })).toEqual({ ok: false, error: { kind } });
  });
});

test('[F22] whatever lies under the seal: a result, never an exception', async () => {
  const { openPack, readAnswers, tokenCode } = await import('#exchange/qr/pack-answers.ts');
  const { packAnswers } = await import('#exchange/qr/pack-answers.ts');
  const sound = await packAnswers({ responses: [response], withdrawn }, key.token, byPartner);
  const anyPack = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .tuple(fc.nat(300), fc.nat(255))
      .map(([at, byte]) => sound?.map((one, place) => (place === at ? byte : one)) ?? new Uint8Array()),
  );
  await fc.assert(
    fc.asyncProperty(anyPack, async (packed) => {
      const stream = await openPack(packed);
      if (!stream) return;
      tokenCode(stream, '');
      const read = readAnswers(stream, byPartner);
      // What is taken at all is what was sealed, but for the withdrawals in the open part of the pack
      if (read) expect(read.responses).toEqual([response]);
    }),
    { numRuns: 2000 },
  );
});
