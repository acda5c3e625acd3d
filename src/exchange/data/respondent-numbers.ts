import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Response } from '#domain/responses/response.ts';
import { makeEncoder } from '#exchange/encoder.ts';
import type { RawAnswers } from './input.ts';

/** All that counts of one respondent, and the number that stands for the respondent in these files. */
export type Numbered = {
  readonly number: number;
  readonly responses: readonly Response[];
};

/**
 * Respondents of one assessment, numbered by the digest of their random id: the same answers give the same numbers, and
 * a number tells neither the id nor when somebody answered.
 */
export function numbered(raw: RawAnswers): readonly Numbered[] {
  const known = kept.get(raw) ?? numberedAnew(raw);
  kept.set(raw, known);
  return known;
}

/** Several tables ask for the same ones. */
const kept = new WeakMap<RawAnswers, readonly Numbered[]>();

function numberedAnew({ assessment, counted }: RawAnswers): readonly Numbered[] {
  const encoded = makeEncoder();
  const byRespondent = Map.groupBy(counted.responses, ({ respondent }) => respondent);
  const placed = [...byRespondent].map(([respondent, responses]) => ({
    place: bytesToHex(sha256(encoded(`data ${assessment.id} ${respondent}`))),
    responses,
  }));
  return placed
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ responses }, place) => ({ number: place + 1, responses }));
}
