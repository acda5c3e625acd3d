import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { idFrom, type Id } from '#domain/ids.ts';
import type { Assessment } from './assessment.ts';
import { mostCopies, type SheetNumber } from './sheet-code.ts';

/**
 * Who filled in a numbered sheet: the first 128 bits of SHA-256 over the assessment and the number, so that one sheet
 * typed in on two devices is one respondent (decision 021).
 */
export const sheetRespondent = (assessment: Id, { place, copy, all }: SheetNumber): Id =>
  idOf(`paper ${assessment} ${place} ${copy} ${all ? 'all' : 'drawn'}`);

/** The id of the draft that holds the second, blind typing of a respondent's sheet; no response ever bears it. */
export const secondTypingOf = (respondent: Id): Id => idOf(`second typing ${respondent}`);

/** The number of the sheet that the partner's respondent filled in; null for one that came without a code. */
export function sheetNumberOf(
  respondent: Id,
  { id, expected }: Pick<Assessment, 'id' | 'expected'>,
  partner: Id,
): SheetNumber | null {
  const place = expected.findIndex((one) => one.partner === partner) + 1;
  for (const all of [false, true]) {
    for (let copy = 1; copy <= mostCopies; copy += 1) {
      const number = { place, copy, all };
      if (sheetRespondent(id, number) === respondent) return number;
    }
  }
  return null;
}

const idOf = (text: string): Id => idFrom(sha256(utf8ToBytes(text)).slice(0, 16));
