import { fail, type Result } from '#domain/result.ts';
import { find, type FindError } from './find.ts';
import type { Opened } from './open.ts';
import { readPlain, type PlainError } from './read-plain.ts';
import { sealVersion, unseal, type UnsealError } from './seal.ts';

/** `offset`, `path` and `index` name the place; content that is not what its checksum says is 'damaged'. */
export type FileError = FindError | UnsealError | PlainError;

/**
 * Reads one of the three files, plain or sealed, from a file's bytes or a pasted text: all of it, or the first error.
 * Never throws. A sealed file without a passphrase is 'sealed', unless it is seen to be damaged.
 */
export async function readFile(
  input: string | Uint8Array,
  passphrase: string | null = null,
): Promise<Result<Opened, FileError>> {
  const found = find(input);
  if (!found.ok) return found;
  if (found.value.kind === 'plain') return readPlain(found.value.json);
  const { version, checksum, body } = found.value;
  if (version > sealVersion) return fail({ kind: 'newer-version', version });
  const text = await unseal(body, checksum, passphrase);
  if (!text.ok) return text;
  const inner = find(text.value);
  if (!inner.ok) return inner;
  return inner.value.kind === 'plain' ? readPlain(inner.value.json) : fail({ kind: 'not-ours' });
}
