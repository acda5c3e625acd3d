import { cannotJudge } from './answer.ts';
import type { Box, Typed } from './typed-kinds.ts';

/** What a key does in a box. */
export type Pressed =
  /** `waits`: a second digit may still follow. */
  | { readonly kind: 'typed'; readonly value: Typed; readonly waits: boolean }
  /** It belongs to the next box: what stands here is whole. */
  | { readonly kind: 'goes-on' }
  | { readonly kind: 'refused' };

const pass = '0-–?';

/**
 * One digit an answer; 0, a dash or a question mark for 'cannot judge'. `waiting`: a 1 stands here which may still become
 * 10, as it can on a scale of ten alone.
 */
export function press(
  { points, mayPass }: Pick<Box, 'points' | 'mayPass'>,
  key: string,
  waiting: boolean,
): Pressed {
  if (waiting) return key === '0' ? { kind: 'typed', value: 10, waits: false } : { kind: 'goes-on' };
  if (key.length === 1 && pass.includes(key)) {
    return mayPass ? { kind: 'typed', value: cannotJudge, waits: false } : { kind: 'refused' };
  }
  const digit = /^[1-9]$/.test(key) ? Number(key) : 0;
  if (digit < 1 || digit > points) return { kind: 'refused' };
  return { kind: 'typed', value: digit, waits: digit === 1 && points === 10 };
}
