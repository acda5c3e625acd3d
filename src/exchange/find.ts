import { fail, ok, type Result } from '#domain/result.ts';
import { scanJson, type ScanError } from './scan-json.ts';

/** Characters of text, or bytes of a file. A partnership's ten busy years are about 12 million. */
export const largestFile = 32 * 2 ** 20;

export type Found =
  | { readonly kind: 'plain'; readonly json: string }
  | { readonly kind: 'sealed'; readonly version: number; readonly checksum: string; readonly body: string };

export type FindError = ScanError | { readonly kind: 'empty' | 'too-large' | 'not-ours' | 'damaged-seal' };

const sealedMark = /pacts-survey\s+sealed\s|-----(BEGIN|END) AGE ENCRYPTED FILE-----/;
const sealedText =
  /pacts-survey\s+sealed\s+(\d{1,9})\s+sha256:([0-9a-f]{64})[\s>]+-----BEGIN AGE ENCRYPTED FILE-----([^-]*)-----END AGE ENCRYPTED FILE-----/;
const plainHead = /\{\s*"format"\s*:\s*"pacts-survey"/;

/** What is ours in a file or a pasted text, whatever its name: chat text, quotation marks and a BOM may stand around it. */
export function find(input: string | Uint8Array): Result<Found, FindError> {
  if (input.length > largestFile) return fail({ kind: 'too-large' });
  const text = typeof input === 'string' ? input : decode(input);
  if (/^[\s\uFEFF]*$/.test(text)) return fail({ kind: 'empty' });
  const plain = plainHead.exec(text);
  const sealed = sealedMark.exec(text);
  if (sealed && (!plain || sealed.index < plain.index)) return findSealed(text);
  const start = plain?.index ?? (text.includes('"pacts-survey"') ? text.indexOf('{') : -1);
  if (start === -1) return fail({ kind: 'not-ours' });
  const end = scanJson(text, start);
  return end.ok ? ok({ kind: 'plain', json: text.slice(start, end.value) }) : end;
}

function findSealed(text: string): Result<Found, FindError> {
  const [, version, checksum, body] = sealedText.exec(text) ?? [];
  if (version === undefined || checksum === undefined || body === undefined) {
    return fail({ kind: text.includes('-----END AGE ENCRYPTED FILE-----') ? 'damaged-seal' : 'cut-off' });
  }
  // Mail programs quote lines with `>` and end them their own way.
  return ok({ kind: 'sealed', version: Number(version), checksum, body: body.replaceAll(/[\s>]+/g, '') });
}

/** UTF-8, or UTF-16 where its byte order mark says so (some editors save that way). */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
