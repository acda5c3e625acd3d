import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { inflate } from '#exchange/inflate.ts';
import { commonWords } from './common-words.ts';
import { whole, type Stream } from './stream.ts';

/** Bytes of the numbers: forty partners judging all in ten questionnaires need about 4,000. */
const mostNumbers = 16_384;

export type Writer = Stream & {
  /** What was written; null when something did not fit what was said of it. */
  readonly finish: () => Promise<Uint8Array | null>;
};

/** Collects numbers, texts and bytes apart from each other: numbers and texts pack, ids do not. */
export function writer(): Writer {
  const digits: { readonly value: number; readonly of: number }[] = [];
  const texts: Uint8Array[] = [];
  const raws: Uint8Array[] = [];
  let fits = true;
  const digit = (value: number, of: number): number => {
    const isOne = Number.isInteger(value) && value >= 0 && value < of;
    if (!isOne) fits = false;
    digits.push({ value: isOne ? value : 0, of });
    return value;
  };
  return {
    digit,
    raw: (hex, length) => {
      const isHex = hex.length === length * 2 && /^[0-9a-f]*$/.test(hex);
      if (!isHex) fits = false;
      raws.push(isHex ? hexToBytes(hex) : new Uint8Array(length));
      return hex;
    },
    text: (value) => {
      const bytes = utf8ToBytes(value);
      whole({ digit }, bytes.length);
      texts.push(bytes);
      return value;
    },
    finish: async () => {
      const numbers = bytesOf(
        digits.reduceRight((sum, { value, of }) => sum * BigInt(of) + BigInt(value), 0n),
      );
      const plain = concatBytes(...texts);
      const { deflateSync } = await import('fflate');
      const deflated = plain.length > 0 ? deflateSync(plain, { level: 9, dictionary: commonWords }) : plain;
      const packed = deflated.length < plain.length;
      const text = packed ? deflated : plain;
      if (!fits || numbers.length > mostNumbers) return null;
      const head = [...lengthBytes(numbers.length), ...lengthBytes(text.length * 2 + (packed ? 1 : 0))];
      return concatBytes(Uint8Array.from(head), numbers, text, ...raws);
    },
  };
}

export type Reader = Stream & {
  /** Whether all that lies there was read, and nothing that does not. */
  readonly isSpent: () => boolean;
};

/** Reads what a writer wrote; null when it cannot be that, or its texts are longer than `most` bytes. */
export async function reader(bytes: Uint8Array, most: number): Promise<Reader | null> {
  const numbers = readLength(bytes, 0);
  const text = numbers && readLength(bytes, numbers.end);
  if (!numbers || !text || numbers.value > mostNumbers) return null;
  const textAt = text.end + numbers.value;
  const rawAt = textAt + Math.floor(text.value / 2);
  if (rawAt > bytes.length) return null;
  const stored = bytes.subarray(textAt, rawAt);
  const plain = text.value % 2 === 1 ? await inflate(stored, most, commonWords) : stored;
  if (!plain || plain.length > most) return null;
  return readerOf(numberOf(bytes.subarray(text.end, textAt)), plain, bytes.subarray(rawAt));
}

function readerOf(number: bigint, texts: Uint8Array, raws: Uint8Array): Reader {
  const left = { number, textAt: 0, rawAt: 0, holds: true };
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const digit = (_: number, of: number): number => {
    const value = Number(left.number % BigInt(of));
    left.number /= BigInt(of);
    return value;
  };
  const broken = (): string => {
    left.holds = false;
    return '';
  };
  return {
    digit,
    raw: (_, length) => {
      const end = left.rawAt + length;
      if (end > raws.length) return broken();
      const hex = bytesToHex(raws.subarray(left.rawAt, end));
      left.rawAt = end;
      return hex;
    },
    text: () => {
      const end = left.textAt + whole({ digit }, 0);
      if (end > texts.length) return broken();
      const bytes = texts.subarray(left.textAt, end);
      left.textAt = end;
      try {
        return decoder.decode(bytes);
      } catch {
        return broken();
      }
    },
    isSpent: () =>
      left.holds && left.number === 0n && left.textAt === texts.length && left.rawAt === raws.length,
  };
}

/** The greatest byte first; nought has none. */
function bytesOf(number: bigint): Uint8Array {
  if (number === 0n) return new Uint8Array();
  const hex = number.toString(16);
  return hexToBytes(hex.padStart(hex.length + (hex.length % 2), '0'));
}

const numberOf = (bytes: Uint8Array): bigint => (bytes.length === 0 ? 0n : BigInt(`0x${bytesToHex(bytes)}`));

/** Seven bits a byte, the smallest first, the eighth says that more follow (LEB128). */
const lengthBytes = (length: number): number[] =>
  length < 128 ? [length] : [128 + (length % 128), ...lengthBytes(Math.floor(length / 128))];

/** A length of at most three bytes, and where it ends; null when there is none. */
function readLength(
  bytes: Uint8Array,
  start: number,
): { readonly value: number; readonly end: number } | null {
  let value = 0;
  for (let index = 0; index < 3; index += 1) {
    const byte = bytes[start + index];
    if (byte === undefined) return null;
    value += (byte % 128) * 128 ** index;
    if (byte < 128) return { value, end: start + index + 1 };
  }
  return null;
}
