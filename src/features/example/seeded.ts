import { idFrom, type Id } from '#domain/ids.ts';

export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  readonly id: () => Id;
};

/** The same numbers for the same seed on every device (mulberry32, T. Ettinger 2017, public domain). */
export function seeded(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, id: () => idFrom(Uint8Array.from({ length: 16 }, () => Math.floor(next() * 256))) };
}
