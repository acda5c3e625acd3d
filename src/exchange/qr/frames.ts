import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '#domain/result.ts';
import { fromBase45, toBase45 } from './base45.ts';
import type { CodeKind } from './head.ts';
import type { QrError } from './qr-error.ts';
import { tagLength, tagOf } from './tag.ts';

/** Every code begins with it, a letter for the kind, and the version of the frame. */
const ours = 'PACTS';
const letters = { answers: 'A', invitation: 'I' } as const;
const version = '1';
/** Every code ends with it: a space before it is one of the letters, and many a program cuts off spaces at the end. */
const end = '.';

/** Number of the code, how many there are, and the tag of the whole. */
const headLength = 2 + tagLength;
const mostCodes = 256;
/** No QR code holds more letters. */
const longestText = 4296;
/** How many things may be under way at once; the one not seen for longest goes first. */
const mostSets = 4;

/** Version 14 at level M: cheap cameras still read it from a screen. */
const usualBytes = 330;

/** The texts of the codes, as few as there must be and of about one length. */
export function toFrames(kind: CodeKind, bytes: Uint8Array, bytesPerCode: number = usualBytes): string[] {
  const count = Math.max(1, Math.ceil(bytes.length / Math.max(bytesPerCode, bytes.length / mostCodes)));
  const length = Math.ceil(bytes.length / count);
  return Array.from({ length: count }, (_, index) => {
    const head = [index, count - 1, ...hexToBytes(tagOf(bytes))];
    const body = bytes.subarray(index * length, (index + 1) * length);
    return `${ours}${letters[kind]}${version}${toBase45(Uint8Array.of(...head, ...body))}${end}`;
  });
}

type Frame = {
  readonly kind: CodeKind;
  readonly index: number;
  readonly of: number;
  readonly tag: string;
  readonly body: Uint8Array;
};

/** The codes of one thing, by their place. */
type FrameSet = Pick<Frame, 'kind' | 'of' | 'tag'> & { readonly bodies: ReadonlyMap<number, Uint8Array> };

/** What was read so far, the latest first. */
export type Gathering = { readonly sets: readonly FrameSet[] };

export const emptyFrames: Gathering = { sets: [] };

export type Gathered = {
  readonly gathering: Gathering;
  readonly kind: CodeKind;
  /** Numbers of the codes that were read, from 1, smallest first. */
  readonly have: number[];
  readonly of: number;
  /** The whole once the last of its codes was read, and whenever one of them is read again; null before. */
  readonly bytes: Uint8Array | null;
};

/** One more code, in any order and however often. Codes of different things stay apart. */
export function addFrame(gathering: Gathering, text: string): Result<Gathered, QrError> {
  const read = readFrame(text);
  if (!read.ok) return read;
  const { kind, index, of, tag, body } = read.value;
  const isSame = (set: FrameSet) => set.kind === kind && set.of === of && set.tag === tag;
  const before = gathering.sets.find(isSame);
  const bodies = new Map(before?.bodies).set(index, body);
  const have = [...bodies.keys()].toSorted((one, other) => one - other);
  const whole = have.length === of ? concatBytes(...have.map((place) => bodies.get(place) ?? body)) : null;
  if (whole && tagOf(whole) !== tag) return fail({ kind: 'damaged' });
  const others = gathering.sets.filter((set) => !isSame(set));
  const sets = [{ kind, of, tag, bodies }, ...others].slice(0, mostSets);
  return ok({ gathering: { sets }, kind, have: have.map((place) => place + 1), of, bytes: whole });
}

function readFrame(text: string): Result<Frame, QrError> {
  if (!text.startsWith(ours) || text.length > longestText) return fail({ kind: 'not-ours' });
  const letter = text.charAt(ours.length);
  const kind = letter === letters.answers ? 'answers' : letter === letters.invitation ? 'invitation' : null;
  const written = text.charAt(ours.length + 1);
  if (!/^[A-Z][0-9]$/.test(letter + written)) return fail({ kind: 'not-ours' });
  if (kind === null || written !== version) return fail({ kind: 'newer-version' });
  const bytes = text.endsWith(end) ? fromBase45(text.slice(ours.length + 2, -end.length)) : null;
  const [index, last] = bytes ?? [];
  if (!bytes || index === undefined || last === undefined || index > last || bytes.length < headLength) {
    return fail({ kind: 'damaged' });
  }
  const tag = bytesToHex(bytes.subarray(2, headLength));
  return ok({ kind, index, of: last + 1, tag, body: bytes.subarray(headLength) });
}
