import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Digest, Id, Slug } from '#domain/ids.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { mostPartners } from './partnership.ts';

/** What a paper form belongs to: an assessment, or a questionnaire by itself in one of its forms. */
export type SheetOwner =
  | { readonly assessment: Id }
  | { readonly questionnaire: Digest; readonly form: Slug };

export type SheetNumber = {
  /** Of the partner whose people fill it in, among the expected ones, from 1; 0 where no partner is known beforehand. */
  readonly place: number;
  /** Which copy of it, from 1. */
  readonly copy: number;
  /** All other partners are judged, where only some were drawn (R4). */
  readonly all: boolean;
};

/** The most copies of one form. */
export const mostCopies = 999;

/** Digits and capitals without 0, O, 1, I and L, which are misread; 31 of them, and 31 is a prime. */
const symbols = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/**
 * The code on a paper form, `K7Q-2M9-XYA`: four symbols of what it belongs to (SHA-256), four of its number
 * `copy + 1000 · (place + 41 · all)`, each four the digits of a number to the base 31, the greatest first, and one that
 * checks: Σ i·sᵢ mod 31 over the eight before it, i from 1. As 31 is a prime, one wrong symbol and any two that changed
 * places are always noticed. docs/paper.md says how it is read back.
 */
export function sheetCode(owner: SheetOwner, { place, copy, all }: SheetNumber): string {
  const number = copy + (mostCopies + 1) * (place + (mostPartners + 1) * Number(all));
  const digits = [...inFour(tagOf(owner)), ...inFour(number)];
  const code = [...digits, checkOf(digits)].map((digit) => symbols.charAt(digit)).join('');
  return `${code.slice(0, 3)}-${code.slice(3, 6)}-${code.slice(6)}`;
}

export type SheetCodeError =
  /** Fewer symbols than a code has. */
  | { readonly kind: 'unfinished' }
  /** No sheet ever has this code. */
  | { readonly kind: 'mistyped' }
  /** A sheet of another assessment, or a questionnaire by itself. */
  | { readonly kind: 'elsewhere' };

/** The number of the owner's sheet whose code was typed; small letters, dashes and spaces do not matter. */
export function readSheetCode(typed: string, owner: SheetOwner): Result<SheetNumber, SheetCodeError> {
  const plain = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  const digits = Array.from(plain, (symbol) => symbols.indexOf(symbol));
  if (digits.includes(-1) || digits.length > 9) return fail({ kind: 'mistyped' });
  if (digits.length < 9) return fail({ kind: 'unfinished' });
  if (digits[8] !== checkOf(digits.slice(0, 8))) return fail({ kind: 'mistyped' });
  const number = fromFour(digits.slice(4, 8));
  const copy = number % (mostCopies + 1);
  const form = Math.floor(number / (mostCopies + 1));
  if (copy === 0 || form > 2 * mostPartners + 1) return fail({ kind: 'mistyped' });
  if (fromFour(digits.slice(0, 4)) !== tagOf(owner)) return fail({ kind: 'elsewhere' });
  return ok({ place: form % (mostPartners + 1), copy, all: form > mostPartners });
}

const checkOf = (digits: readonly number[]): number =>
  digits.reduce((sum, digit, index) => sum + (index + 1) * digit, 0) % symbols.length;

function tagOf(owner: SheetOwner): number {
  const name =
    'assessment' in owner ? `sheet ${owner.assessment}` : `sheet ${owner.questionnaire} ${owner.form}`;
  const hash = sha256(utf8ToBytes(name));
  return new DataView(hash.buffer, hash.byteOffset).getUint32(0) % symbols.length ** 4;
}

/** The last four digits of a number to the base 31. */
const inFour = (number: number): number[] =>
  [3, 2, 1, 0].map((power) => Math.floor(number / symbols.length ** power) % symbols.length);

const fromFour = (digits: readonly number[]): number =>
  digits.reduce((number, digit) => number * symbols.length + digit, 0);
