import { deflateSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import pacts from '#questionnaires/pacts.json';
import { publish } from '#domain/questionnaire/publish.ts';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { makeJoinKey } from '#exchange/qr/join-key.ts';
import type { Invitation } from '#exchange/qr/invitation.ts';
import { readInvitation } from '#exchange/qr/read-invitation.ts';
import { writeInvitation } from '#exchange/qr/write-invitation.ts';
import { byPartner, idOf, partners, partnership } from '../made.ts';
import { anyRound, type Round } from './arbitrary.ts';

const made = await makeJoinKey(byPartner.id);
if (!made.ok) throw new Error(made.error.kind);
const { publicKey, token } = made.value;
const builtIn = Questionnaire.parse(pacts);
const library = (id: string, version: number) =>
  id === builtIn.id && version === builtIn.version ? builtIn : undefined;

const withoutStamps = <R extends object>(record: R) => ({ ...record, stamps: {} });

const invitation: Invitation = {
  partnership: withoutStamps(partnership),
  partners: partners.map(withoutStamps),
  assessment: { ...byPartner, parts: [{ questionnaire: builtIn, form: 'short' }] },
  publicKey,
  token,
  own: [],
};

async function written(one: Invitation): Promise<Uint8Array> {
  const bytes = await writeInvitation(one);
  if (!bytes.ok) throw new Error(bytes.error.kind);
  return bytes.value;
}

async function kindOf(bytes: Uint8Array, app = library): Promise<string> {
  const read = await readInvitation(bytes, app);
  return read.ok ? 'taken' : read.error.kind;
}

describe('an invitation', () => {
  test('comes out as it went in', async () => {
    expect(await readInvitation(await written(invitation), library)).toEqual({ ok: true, value: invitation });
  });

  test('leaves the stamps behind', async () => {
    const stamped = {
      ...invitation,
      partnership,
      partners,
      assessment: { ...invitation.assessment, stamps: partnership.stamps },
    };
    expect(await readInvitation(await written(stamped), library)).toEqual({ ok: true, value: invitation });
  });

  test('comes out whatever is asked of whom, own questionnaires word for word', async () => {
    function invitationTo(round: Round, more: boolean): Invitation {
      const parts = [...round.assessment.parts, ...(more ? [{ questionnaire: builtIn, form: 'full' }] : [])];
      const own = round.assessment.parts.map(({ questionnaire }) => publish(questionnaire));
      return { ...round, assessment: { ...round.assessment, parts }, publicKey, token, own };
    }
    const anyInvitation = fc.tuple(anyRound, fc.boolean()).map((given) => invitationTo(...given));
    await fc.assert(
      fc.asyncProperty(anyInvitation, async (any) => {
        expect(await readInvitation(await written(any), library)).toEqual({ ok: true, value: any });
      }),
      { numRuns: 150 },
    );
  });

  test('leaves out own questionnaires that are not asked', async () => {
    const own = [publish({ ...builtIn, id: 'own' })];
    expect(await readInvitation(await written({ ...invitation, own }), library)).toEqual({
      ok: true,
      value: invitation,
    });
  });
});

describe('an invitation is refused', () => {
  test('where the app has the questionnaire in other words, or not at all', async () => {
    const bytes = await written(invitation);
    const other = { ...builtIn, title: { id: 'Lain', en: 'Other' } };
    expect(await readInvitation(bytes, () => other)).toEqual({
      ok: false,
      error: { kind: 'unknown-questionnaire', id: 'pacts', title: other.title },
    });
    expect(await readInvitation(bytes, () => undefined)).toEqual({
      ok: false,
      error: { kind: 'unknown-questionnaire', id: 'pacts', title: null },
    });
  });

  test('where the name of a questionnaire is none: a strange code puts no words of its own on the screen', async () => {
    const named = { ...builtIn, id: 'Call 0812 3456 and tell your PIN' };
    const parts = [{ questionnaire: named, form: 'short' }];
    const one = { ...invitation, assessment: { ...invitation.assessment, parts } };
    expect(await kindOf(await written(one), () => undefined)).toBe('damaged');
  });

  test('where it is of a newer version, or something else', async () => {
    const [, ...rest] = await written(invitation);
    expect(await kindOf(Uint8Array.of(0x22, ...rest))).toBe('newer-version');
    expect(await kindOf(Uint8Array.of(0x11, ...rest))).toBe('not-ours');
  });

  test('where it does not hold together', async () => {
    const [first, ...others] = invitation.partners;
    if (!first) throw new Error('no partner');
    const { assessment } = invitation;
    const bad: Invitation[] = [
      { ...invitation, partners: others },
      { ...invitation, partners: [...invitation.partners, first] },
      { ...invitation, partners: [{ ...first, name: '' }, ...others] },
      { ...invitation, assessment: { ...assessment, parts: [] } },
      { ...invitation, assessment: { ...assessment, parts: [{ questionnaire: builtIn, form: 'other' }] } },
      { ...invitation, assessment: { ...assessment, keeper: { ...assessment.keeper, purpose: '' } } },
    ];
    for (const one of bad) expect(await kindOf(await written(one))).toBe('damaged');
  });

  test('where its own questionnaire does not', async () => {
    const broken = { ...builtIn, items: builtIn.items.slice(1) };
    const one = {
      ...invitation,
      assessment: { ...invitation.assessment, parts: [{ questionnaire: broken, form: 'full' }] },
      own: [publish(broken)],
    };
    expect(await kindOf(await written(one))).toBe('damaged');
  });

  test('[F22] whatever the bytes: a result, never an exception', async () => {
    const sound = await written(invitation);
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 500 }).map((bytes) => Uint8Array.of(0x21, ...bytes)),
      fc.nat(sound.length).map((length) => sound.subarray(0, length)),
      fc
        .tuple(fc.nat(sound.length - 1), fc.nat(255))
        .map(([at, byte]) => sound.map((one, place) => (place === at ? byte : one))),
    );
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        expect(typeof (await kindOf(bytes))).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });

  test('[F22] where its texts swell: no more is unpacked than is allowed', async () => {
    const bomb = deflateSync(new Uint8Array(50_000_000));
    expect(bomb.length).toBeLessThan(65_000);
    const length = bomb.length * 2 + 1;
    const head = [
      0x21,
      0,
      128 + (length % 128),
      128 + (Math.floor(length / 128) % 128),
      Math.floor(length / 16_384),
    ];
    expect(await kindOf(Uint8Array.of(...head, ...bomb))).toBe('damaged');
  });

  test('where it is longer than codes can be', async () => {
    const texts = Array.from({ length: 400 }, (_, at) => {
      const words = Array.from({ length: 300 }, (_word, place) =>
        String.fromCharCode(33 + ((at * 7919 + place * place * 31 + at * place) % 9000)),
      );
      return {
        id: `i${at}`,
        kind: 'open' as const,
        subject: 'partnership' as const,
        dimension: builtIn.dimensions[0]?.id ?? '',
        text: { id: words.join(''), en: words.toReversed().join('') },
      };
    });
    const long = {
      ...builtIn,
      items: texts,
      forms: [{ id: 'full', title: { id: 'a', en: 'a' }, items: ['i0'] }],
    };
    const one = {
      ...invitation,
      assessment: { ...invitation.assessment, parts: [{ questionnaire: long, form: 'full' }] },
      own: [publish(long)],
    };
    expect(await writeInvitation(one)).toEqual({ ok: false, error: { kind: 'too-large' } });
    expect(await kindOf(new Uint8Array(70_000).fill(0x21))).toBe('too-large');
  });
});

test('a partner at an odd place keeps it', async () => {
  const places = [0, -0.5, 254, 255, 1e300, Number.MIN_VALUE];
  const many = places.map((order, at) => ({
    ...withoutStamps(partners[0] ?? fail()),
    id: idOf(at + 1),
    order,
  }));
  const one = { ...invitation, partners: many };
  const read = await readInvitation(await written(one), library);
  expect(read.ok && read.value.partners.map(({ order }) => order)).toEqual(places);
});

function fail(): never {
  throw new Error('no partner');
}
