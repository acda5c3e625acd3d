import * as z from 'zod/mini';
import { canonicalJson } from '#domain/responses/canonical-json.ts';
import { fail, type Result } from '#domain/result.ts';
import { Bundle, bundleVersion } from './bundle.ts';
import { checksumOf } from './checksum.ts';
import { open, type Opened, type OpenError } from './open.ts';
import { parseWhole, type ShapeError } from './parse-whole.ts';

export type PlainError =
  | ShapeError
  | OpenError
  | { readonly kind: 'not-ours' | 'damaged' }
  | { readonly kind: 'newer-version'; readonly version: number };

/** What every version of every file has. */
const Head = z.looseObject({
  format: z.literal('pacts-survey'),
  version: z.int(),
  checksum: z.optional(z.string()),
});

/** Reads a plain file out of JSON that was scanned. */
export function readPlain(json: string): Result<Opened, PlainError> {
  const data: unknown = JSON.parse(json);
  const head = parseWhole(Head, data);
  if (!head.ok) return head.error.path === 'format' ? fail({ kind: 'not-ours' }) : head;
  const { checksum, ...content } = head.value;
  if (content.version > bundleVersion) return fail({ kind: 'newer-version', version: content.version });
  if (checksum !== undefined && checksum !== checksumOf(canonicalJson(content)))
    return fail({ kind: 'damaged' });
  const bundle = parseWhole(Bundle, data);
  return bundle.ok ? open(bundle.value) : bundle;
}
