import type { Id } from '#domain/ids.ts';
import type { KeyName } from '#domain/responses/join-key.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { encode } from './encode.ts';
import { largestFile } from './find.ts';
import { idsIn } from './kept.ts';
import { fileName, type Naming } from './name.ts';
import { canSeal, seal } from './seal.ts';
import { sortRows, type RawTables } from './sort-rows.ts';
import type { Written } from './write.ts';

/** What was written, how many rows this version could not read, and the keys that are in it. */
export type FullWritten = Written & {
  readonly unread: number;
  readonly keys: readonly KeyName[];
};

export type FullError = { readonly kind: 'needs-passphrase' | 'no-secure-context' | 'too-large' };

/** Rows, and which assessments the device they lie on keeps; those of them that are not in the rows do no harm. */
type RawFull = RawTables & { readonly kept: readonly Id[] };

/**
 * Everything in the rows, for another keeper or as a backup; those that this version could not read travel along as
 * they are. Sealed when there is a passphrase; with an anonymous assessment, with a key that opens what phones have
 * sealed, or with a row of which nobody knows what it holds, never otherwise.
 */
export async function writeFull(
  raw: RawFull,
  passphrase: string | null,
  naming: Naming,
): Promise<Result<FullWritten, FullError>> {
  const { nouns, unread } = sortRows(raw);
  const wanted = passphrase !== null && passphrase.trim() !== '';
  const anonymous = nouns.assessments.some(({ mode }) => mode === 'anonymous');
  const needed = unread.length > 0 || nouns.keys.length > 0 || anonymous;
  if (needed && !canSeal()) return fail({ kind: 'no-secure-context' });
  if (needed && !wanted) return fail({ kind: 'needs-passphrase' });
  const unreadAssessments = unread.filter(({ table }) => table === 'assessments');
  const all = idsIn([...nouns.assessments, ...unreadAssessments.map(({ row }) => row)]);
  const plain = encode({
    kind: 'full',
    ...nouns,
    kept: [...new Set(raw.kept)].filter((id) => all.has(id)),
    unread: unread.map(({ table, row }) => ({ table, json: JSON.stringify(row) ?? 'null' })),
  });
  const sealed = wanted ? await seal(plain, passphrase) : ok(plain);
  if (!sealed.ok) return sealed;
  if (sealed.value.length > largestFile) return fail({ kind: 'too-large' });
  const [only, ...more] = nouns.partnerships;
  const name = fileName('full', only && more.length === 0 ? only.name : '', naming);
  const keys = nouns.keys.map(({ assessment, publicKey }) => ({ assessment, publicKey }));
  return ok({ name, text: sealed.value, unread: unread.length, keys });
}
