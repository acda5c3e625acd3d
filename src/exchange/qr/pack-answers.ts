import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import type { Digest, Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { Response, ResponseBody } from '#domain/responses/response.ts';
import { withId } from '#domain/responses/response-id.ts';
import { parseWhole } from '#exchange/parse-whole.ts';
import { reader, writer, type Reader } from './pack-stream.ts';
import { readJson } from './plain-json.ts';
import { responsesCode } from './responses-code.ts';
import { flag, list, type Stream } from './stream.ts';
import { tagLength, tagOf } from './tag.ts';

/** What a respondent hands in. */
export type Answers = { readonly responses: readonly Response[]; readonly withdrawn: readonly Digest[] };

/** Bytes of comments and of responses in full. */
const mostText = 524_288;
export const mostWithdrawn = 1000;

/** Both sides know the token before they know what to do with the rest. */
export const tokenCode = (stream: Stream, token: Id): Id => stream.raw(token, 16);

/**
 * The answers in as few bytes as can be. Where the short form would give other ids (an order of one's own, items that are
 * not asked) the responses travel as JSON. Null when they do not fit at all.
 */
export async function packAnswers(
  answers: Answers,
  token: Id,
  assessment: Assessment,
): Promise<Uint8Array | null> {
  const short = await written(answers, token, assessment, true);
  if (short && (await gives(short, answers, assessment))) return short;
  const full = await written(answers, token, assessment, false);
  return full && (await gives(full, answers, assessment)) ? full : null;
}

function written(
  { responses, withdrawn }: Answers,
  token: Id,
  assessment: Assessment,
  isShort: boolean,
): Promise<Uint8Array | null> {
  const stream = writer();
  tokenCode(stream, token);
  stream.raw(tagOfIds(responses), tagLength);
  withdrawnCode(stream, withdrawn);
  flag(stream, isShort);
  if (isShort) responsesCode(stream, responses, assessment);
  else stream.text(JSON.stringify(responses.map(({ id: _id, ...body }) => body)));
  return stream.finish();
}

/** Whether the same answers come out again. */
async function gives(packed: Uint8Array, answers: Answers, assessment: Assessment): Promise<boolean> {
  const stream = await openPack(packed);
  if (!stream) return false;
  tokenCode(stream, '');
  const again = readAnswers(stream, assessment);
  return again !== null && idsOf(again.responses) === idsOf(answers.responses);
}

/** The numbers, texts and bytes of a pack; null when it is none. */
export const openPack = (packed: Uint8Array): Promise<Reader | null> => reader(packed, mostText);

/** The answers after the token, whole and in their shape; null when they belong to another state of the assessment. */
export function readAnswers(stream: Reader, assessment: Assessment): Answers | null {
  const tag = stream.raw('', tagLength);
  const withdrawn = withdrawnCode(stream, []);
  const bodies = flag(stream, false) ? responsesCode(stream, [], assessment) : readBodies(stream.text(''));
  if (!bodies || !stream.isSpent()) return null;
  const responses = parseWhole(z.array(Response), bodies.map(withId));
  return responses.ok && tagOfIds(responses.value) === tag ? { responses: responses.value, withdrawn } : null;
}

const withdrawnCode = (stream: Stream, withdrawn: readonly Digest[]): Digest[] =>
  list(stream, withdrawn, mostWithdrawn, (digest) => stream.raw(digest ?? '', 32));

function readBodies(text: string): ResponseBody[] | null {
  const read = parseWhole(z.array(ResponseBody), readJson(text));
  return read.ok ? read.value : null;
}

const idsOf = (responses: readonly Response[]): string =>
  responses
    .map(({ id }) => id)
    .toSorted()
    .join(' ');

const tagOfIds = (responses: readonly Response[]): string => tagOf(utf8ToBytes(idsOf(responses)));
