import { joined } from './joined.ts';

/** Packed bytes unpacked at a time: at most a thousand times as many come out before the limit is looked at again. */
const step = 4096;

/**
 * The bytes of a deflate stream that began with the dictionary, or the first few more than `most` (F22); null when it is
 * none.
 */
export async function inflate(
  packed: Uint8Array,
  most: number,
  dictionary: Uint8Array = new Uint8Array(),
): Promise<Uint8Array | null> {
  const { Inflate } = await import('fflate');
  const out = { pieces: new Array<Uint8Array>(), length: 0 };
  const stream = new Inflate({ dictionary }, (piece) => {
    out.pieces.push(piece);
    out.length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      if (out.length > most) break;
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    // fflate's own errors bear a code; any other is a bug
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
  return joined(out.pieces);
}
