import type { Id } from '#domain/ids.ts';
import { addFrame, emptyFrames, type Gathering } from '#exchange/qr/frames.ts';
import { kindOf } from '#exchange/qr/head.ts';
import { fromText } from '#exchange/qr/text-code.ts';
import type { Database } from '#storage/database.ts';
import { accept, type Accepted, type NotAccepted } from './accept.ts';

/** `invitation`: the keeper's own; `no-picture`, `no-code`: of a file. */
export type Refusal = NotAccepted | { readonly kind: 'invitation' | 'no-picture' | 'no-code' };

/** What came of a code. */
export type Outcome =
  | ({ readonly kind: 'accepted' } & Accepted)
  /** Of several codes of one person; which are read, from 1. */
  | { readonly kind: 'missing'; readonly have: readonly number[]; readonly of: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Takes in what codes say, one after the other. */
export type Station = {
  /** A code before the camera; null where it is still the one that was taken in last. */
  readonly code: (text: string, now: number) => Promise<Outcome | null>;
  /** The text code, typed or pasted. */
  readonly typed: (text: string) => Promise<Outcome>;
};

/** A sequence goes on turning on the phone for a while after its last code was read, in milliseconds. */
const stillThere = 30_000;

export function openStation(db: Database, assessment: Id): Station {
  let gathering: Gathering = emptyFrames;
  let last: { readonly bytes: Uint8Array; readonly at: number } | null = null;

  const take = async (bytes: Uint8Array): Promise<Outcome> => {
    const accepted = await accept(db, assessment, bytes);
    return accepted.ok
      ? { kind: 'accepted', ...accepted.value }
      : { kind: 'refused', refusal: accepted.error };
  };

  return {
    code: async (text, now) => {
      const added = addFrame(gathering, text);
      if (!added.ok) return { kind: 'refused', refusal: added.error };
      const { kind, have, of, bytes } = added.value;
      if (kind === 'invitation') return { kind: 'refused', refusal: { kind } };
      gathering = added.value.gathering;
      if (!bytes) return { kind: 'missing', have, of };
      const isStill = last && of > 1 && isSame(last.bytes, bytes) && now - last.at < stillThere;
      const outcome = isStill ? null : await take(bytes);
      // What was refused may be taken the next time: the storage has room again, the key has come.
      last = outcome?.kind === 'refused' ? null : { bytes, at: now };
      return outcome;
    },
    typed: async (text) => {
      const read = fromText(text);
      if (!read.ok) return { kind: 'refused', refusal: read.error };
      return kindOf(read.value) === 'invitation'
        ? { kind: 'refused', refusal: { kind: 'invitation' } }
        : take(read.value);
    },
  };
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);
