import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Response } from '#domain/responses/response.ts';
import { withId } from '#domain/responses/response-id.ts';
import {
  mostWithdrawn,
  openPack,
  packAnswers,
  readAnswers,
  tokenCode,
  type Answers,
} from '#exchange/qr/pack-answers.ts';
import { flag, list } from '#exchange/qr/stream.ts';
import { tagLength } from '#exchange/qr/tag.ts';
import { byPartner, idOf, responseOf, said } from '../made.ts';
import { anyDigest, anyResponses, anyRound } from './arbitrary.ts';

const token = idOf(77);

const pack = (responses: readonly Response[], to: Assessment) =>
  packAnswers({ responses, withdrawn: [] }, token, to);

async function unpack(packed: Uint8Array | null, assessment: Assessment): Promise<Answers | null> {
  const stream = packed && (await openPack(packed));
  if (!stream) return null;
  expect(tokenCode(stream, '')).toBe(token);
  return readAnswers(stream, assessment);
}

/** Whether what was packed is no JSON. */
async function isShort(packed: Uint8Array | null): Promise<boolean> {
  const stream = packed && (await openPack(packed));
  if (!stream) return false;
  tokenCode(stream, '');
  stream.raw('', tagLength);
  list(stream, [], mostWithdrawn, () => stream.raw('', 32));
  return flag(stream, false);
}

const inOrder = (responses: readonly Response[] = []) =>
  responses.toSorted((one, other) => (one.id < other.id ? -1 : 1));

describe('what is packed comes out again', () => {
  test('[Q2] whatever a sitting of whatever assessment made: the same ids, the same words', async () => {
    const anySitting = anyRound.chain((round) =>
      fc.tuple(fc.constant(round.assessment), anyResponses(round), fc.array(anyDigest, { maxLength: 3 })),
    );
    await fc.assert(
      fc.asyncProperty(anySitting, async ([assessment, responses, withdrawn]) => {
        const packed = await packAnswers({ responses, withdrawn }, token, assessment);
        const again = await unpack(packed, assessment);
        expect(inOrder(again?.responses)).toEqual(inOrder(responses));
        expect(again?.withdrawn).toEqual(withdrawn);
        expect(await isShort(packed)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('an answer of every kind', async () => {
    const response = responseOf(500, byPartner, said, { pairing: 'mangga07', replaces: 'ab'.repeat(32) });
    const packed = await pack([response], byPartner);
    expect((await unpack(packed, byPartner))?.responses).toEqual([response]);
    expect(await isShort(packed)).toBe(true);
  });

  test('nothing but a consent taken back', async () => {
    const packed = await packAnswers({ responses: [], withdrawn: ['cd'.repeat(32)] }, token, byPartner);
    expect(await unpack(packed, byPartner)).toEqual({ responses: [], withdrawn: ['cd'.repeat(32)] });
  });
});

describe('[Q2] what no sitting made travels in full, with the same id', () => {
  const [first, second, ...rest] = said;
  if (!first || !second) throw new Error('nothing said');
  const { id: _, ...body } = responseOf(500, byPartner);
  const odd: Record<string, Response[]> = {
    'another order of answers': [responseOf(500, byPartner, [second, first, ...rest])],
    'an item that is not asked': [responseOf(500, byPartner, [{ ...first, item: 'other' }])],
    'an answer given twice': [responseOf(500, byPartner, [first, first])],
    'a value of another kind': [responseOf(500, byPartner, [{ ...first, value: 'yes' }])],
    'a rating beyond the scale': [responseOf(500, byPartner, [{ ...first, value: 9 }])],
    'two comments on one dimension': [
      responseOf(500, byPartner, said, {
        comments: [
          { dimension: 'care', text: 'satu' },
          { dimension: 'care', text: 'dua' },
        ],
      }),
    ],
    'a comment about a partner': [
      responseOf(500, byPartner, said, {
        comments: [{ dimension: 'care', subject: `partner:${idOf(2)}`, text: 'satu' }],
      }),
    ],
    'half a letter': [
      responseOf(500, byPartner, said, { comments: [{ dimension: 'care', text: 'a\uD83D' }] }),
    ],
    'two responses to one questionnaire': [responseOf(500, byPartner), responseOf(500, byPartner, [])],
    'a role that nobody chose from': [withId({ ...body, role: 'chief' })],
    'a partner who does not take part': [withId({ ...body, partner: idOf(99) })],
    'another form': [withId({ ...body, questionnaire: { ...body.questionnaire, form: 'short' } })],
  };
  test.each(Object.entries(odd))('%s', async (_name, responses) => {
    const packed = await pack(responses, byPartner);
    expect(await isShort(packed)).toBe(false);
    expect(inOrder((await unpack(packed, byPartner))?.responses)).toEqual(inOrder(responses));
  });

  test('a response whose id is not its own is never packed', async () => {
    expect(await pack([{ ...responseOf(500, byPartner), id: 'f'.repeat(64) }], byPartner)).toBeNull();
  });
});

test('[Q2] an assessment that was changed meanwhile gives no answers rather than wrong ones', async () => {
  const anyTwo = anyRound.chain((round) => fc.tuple(fc.constant(round.assessment), anyResponses(round)));
  const changes: ((assessment: Assessment) => Assessment)[] = [
    (one) => ({ ...one, expected: one.expected.toReversed() }),
    (one) => ({
      ...one,
      parts: one.parts.map((part) => ({ ...part, questionnaire: { ...part.questionnaire, version: 999 } })),
    }),
    (one) => ({ ...one, expected: one.expected.slice(1) }),
  ];
  await fc.assert(
    fc.asyncProperty(anyTwo, fc.constantFrom(...changes), async ([assessment, responses], change) => {
      const again = await unpack(await pack(responses, assessment), change(assessment));
      if (again) expect(inOrder(again.responses)).toEqual(inOrder(responses));
    }),
    { numRuns: 150 },
  );
});
