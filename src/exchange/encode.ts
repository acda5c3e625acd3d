import { canonicalJson } from '#domain/responses/canonical-json.ts';
import { bundleVersion, type BundleKind } from './bundle.ts';
import { checksumOf } from './checksum.ts';
import { readPlain } from './read-plain.ts';
import { scanJson } from './scan-json.ts';

/** The text of a plain file. One that could not be read again is a bug, found before it travels: throws. */
export function encode(content: { readonly kind: BundleKind } & Readonly<Record<string, unknown>>): string {
  const fields = { format: 'pacts-survey', version: bundleVersion, ...content };
  const text = JSON.stringify({ ...fields, checksum: checksumOf(canonicalJson(fields)) });
  const scanned = scanJson(text, 0);
  const again = scanned.ok ? readPlain(text) : scanned;
  if (!again.ok) throw new Error(`a file that nobody could read: ${JSON.stringify(again.error)}`);
  return `${text}\n`;
}
