import { fromDay, toDay } from './day.ts';

/**
 * One description of a thing serves both ways: a stream that writes keeps what it is given and gives it back, one that
 * reads passes over it and gives what lies there. Neither throws: what cannot be is noted, and said at the end.
 */
export type Stream = {
  /** A whole number from 0 to `of` − 1. */
  readonly digit: (value: number, of: number) => number;
  /** Bytes as they are, in hex: ids, digests, keys. */
  readonly raw: (hex: string, length: number) => string;
  /** A text of any length. */
  readonly text: (value: string) => string;
};

export const flag = (stream: Stream, value: boolean): boolean => stream.digit(value ? 1 : 0, 2) === 1;

/** A whole number from 0 up to the greatest safe one: six bits at a time, the smallest first. */
export function whole(stream: Pick<Stream, 'digit'>, value: number): number {
  let sum = 0;
  for (let left = value, weight = 1; weight <= Number.MAX_SAFE_INTEGER; weight *= 64) {
    const rest = Math.floor(left / 64);
    const digit = stream.digit((left % 64) + (rest > 0 ? 64 : 0), 128);
    sum += (digit % 64) * weight;
    if (digit < 64) break;
    left = rest;
  }
  return sum;
}

/** Undefined, or what `code` writes and reads. */
export const optional = <V, T>(
  stream: Stream,
  value: V | undefined,
  code: (value: V | undefined) => T,
): T | undefined => (flag(stream, value !== undefined) ? code(value) : undefined);

/** At most so many of what `code` writes and reads. */
export const list = <V, T>(
  stream: Stream,
  values: readonly V[],
  most: number,
  code: (value: V | undefined) => T,
): T[] => Array.from({ length: stream.digit(values.length, most + 1) }, (_, index) => code(values[index]));

/** One of those that both sides know. */
export const oneOf = <T>(stream: Stream, value: T | undefined, all: readonly [T, ...T[]]): T =>
  all[
    stream.digit(
      all.findIndex((one) => one === value),
      all.length,
    )
  ] ?? all[0];

/** A name out of a list that both sides know, or another one in full. */
export function named(stream: Stream, name: string | undefined, known: readonly string[]): string {
  const place = stream.digit(name === undefined ? 0 : known.indexOf(name) + 1, known.length + 1);
  return known[place - 1] ?? stream.text(name ?? '');
}

/** A plain date. */
export const day = (stream: Stream, value: string | undefined): string =>
  fromDay(stream.digit(value === undefined ? 0 : toDay(value), 3_652_425));
