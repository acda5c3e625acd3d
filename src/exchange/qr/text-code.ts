import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '#domain/result.ts';
import { kindOf } from './head.ts';
import { checkOf, fromBase32, symbols, toBase32 } from './base32.ts';
import type { QrError } from './qr-error.ts';
import { tagLength, tagOf } from './tag.ts';

/** Symbols of a line, the last of which checks. */
const lineLength = 20;
const groupLength = 4;
/** Of so many symbols of a code one is a digit for certain; of so many at random it would be three. */
const fewestDigits = 10;

/** The bytes and their tag, to be copied, read out or typed: lines of five groups of four, `0K3Q 7YTA …`. */
export function toText(bytes: Uint8Array): string {
  const digits = toBase32(concatBytes(bytes, hexToBytes(tagOf(bytes))));
  return chunks(digits, lineLength - 1)
    .map((line, index) => {
      const whole = [...line, checkOf(line, index)].map((digit) => symbols.charAt(digit));
      return chunks(whole, groupLength)
        .map((group) => group.join(''))
        .join(' ');
    })
    .join('\n');
}

/**
 * The bytes of a text that was typed or pasted. Small letters, spaces, dashes, O for 0, I and L for 1 are understood, and
 * lines that were broken elsewhere; lines of other words around it are passed over.
 */
export function fromText(text: string): Result<Uint8Array, QrError> {
  const lines = text.split(/[\r\n]+/).filter(isPart);
  const flow = lines.map(plain).join('');
  if (flow.length < lineLength) return fail({ kind: 'not-ours' });
  const asTyped = readLines(lines.map(plain));
  // Broken elsewhere, or with a word among them that could be a part
  const ways = [
    asTyped,
    readLines(flow.match(/.{1,20}/g) ?? []),
    readLines(lines.filter((line) => /\d/.test(line)).map(plain)),
  ];
  const read = ways.find((way) => way.ok) ?? asTyped;
  // What has hardly a digit is words that happen to hold no other letters, not a code with mistakes
  const isWords = lines.join('').replaceAll(/\D/g, '').length * fewestDigits < flow.length;
  if (!read.ok) return isWords ? fail({ kind: 'not-ours' }) : read;
  const whole = fromBase32(read.value);
  if (!whole) return fail({ kind: isWords ? 'not-ours' : 'damaged' });
  const bytes = whole.subarray(0, -tagLength);
  if (toBase32(hexToBytes(tagOf(bytes))).join() !== toBase32(whole.subarray(-tagLength)).join()) {
    return fail({ kind: isWords ? 'not-ours' : 'damaged' });
  }
  return kindOf(bytes) ? ok(bytes) : fail({ kind: 'not-ours' });
}

/** The digits without those that check, or the first line that was mistyped. */
function readLines(lines: readonly string[]): Result<number[], QrError> {
  const digits: number[] = [];
  for (const [index, line] of lines.entries()) {
    const read = Array.from(line, (symbol) => symbols.indexOf(symbol));
    const data = read.slice(0, -1);
    const fits = index === lines.length - 1 ? line.length <= lineLength : line.length === lineLength;
    if (!fits || read.includes(-1) || read.at(-1) !== checkOf(data, index)) {
      return fail({ kind: 'mistyped', line: index + 1 });
    }
    digits.push(...data);
  }
  return ok(digits);
}

const plain = (line: string): string =>
  line
    .toUpperCase()
    .replaceAll(/[\s\u00A0._\u2010-\u2015-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

/** Other words hold letters that no code has; a line of about the right length with a digit is one mistyped. */
function isPart(line: string): boolean {
  const symbolsOnly = plain(line);
  if (!/[^0-9A-TV-Z]/.test(symbolsOnly)) return symbolsOnly !== '';
  return /\d/.test(line) && Math.abs(symbolsOnly.length - lineLength) <= 2;
}

function chunks<T>(list: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, index) =>
    list.slice(index * length, (index + 1) * length),
  );
}
