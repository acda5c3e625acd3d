import { fail, ok, type Result } from '#domain/result.ts';
import { inflate } from '#exchange/inflate.ts';
import { crc32 } from './crc.ts';
import type { Entry } from './zip.ts';

export type UnpackError = { readonly kind: 'damaged' | 'swollen' };

/** The part's bytes; 'swollen' as soon as there are more than `most` of them, whatever the file says of its size. */
export async function unpack(
  { stored, crc, packed }: Entry,
  most: number,
): Promise<Result<Uint8Array, UnpackError>> {
  const bytes = stored ? packed : await inflate(packed, most);
  if (bytes === null) return fail({ kind: 'damaged' });
  if (bytes.length > most) return fail({ kind: 'swollen' });
  return crc32(bytes) === crc ? ok(bytes) : fail({ kind: 'damaged' });
}
