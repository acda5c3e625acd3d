import { fail, ok, type Result } from '#domain/result.ts';
import { checksumOf } from './checksum.ts';

/**
 * Base-2 logarithm of scrypt's N: 64 MiB, and in Chromium 0.4 s on a desktop of 2024, 2.1 to 2.4 s at a sixth of its
 * speed (a cheap phone). age's own 18 takes 256 MiB and 8 to 11 s there.
 */
const workFactor = 16;
/** A file that asks for more could take all the memory of a phone. */
const greatestWorkFactor = 18;

/** Of the envelope; what lies in it has a version of its own. */
export const sealVersion = 1;

type NoSecureContext = { readonly kind: 'no-secure-context' };
export type UnsealError = NoSecureContext | { readonly kind: 'sealed' | 'wrong-passphrase' | 'damaged-seal' };

/** Whether this page may seal and open: over plain http anybody on the way could have changed the page (F27). */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/**
 * The text sealed with the passphrase: age (age-encryption.org/v1) in its armor, under a line with the checksum of the
 * armor. Inside an age header damage and a wrong passphrase look alike; the checksum tells them apart (F32).
 */
export async function seal(text: string, passphrase: string): Promise<Result<string, NoSecureContext>> {
  if (!canSeal()) return fail({ kind: 'no-secure-context' });
  const { armor, Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  const armored = armor.encode(await encrypter.encrypt(text));
  const body = armored.split('\n').slice(1, -2).join('');
  return ok(`pacts-survey sealed ${sealVersion} sha256:${checksumOf(body)}\n${armored}`);
}

/**
 * The text under the seal, whole or not at all. The body is the armor's base64 in one line. Damage is found before a
 * passphrase is needed; without one (null) a sound file is 'sealed'.
 */
export async function unseal(
  body: string,
  checksum: string,
  passphrase: string | null,
): Promise<Result<string, UnsealError>> {
  const bytes = checksumOf(body) === checksum ? bytesOf(body) : null;
  if (!bytes || !isPassphraseFile(bytes)) return fail({ kind: 'damaged-seal' });
  if (!canSeal()) return fail({ kind: 'no-secure-context' });
  if (passphrase === null) return fail({ kind: 'sealed' });
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(passphrase));
  // Given a stream, age opens the header first and the content as it is read: so it is known which of the two failed.
  const content = await decrypter.decrypt(new Blob([bytes]).stream()).catch(() => null);
  if (!content) return fail({ kind: 'wrong-passphrase' });
  const text = await new Response(content).text().catch(() => null);
  return text === null ? fail({ kind: 'damaged-seal' }) : ok(text);
}

/** A space that a phone's keyboard added and another way to write the same letter make no other passphrase. */
const asTyped = (passphrase: string): string => passphrase.normalize('NFKC').trim();

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

const header = /^age-encryption\.org\/v1\n-> scrypt \S{22} (\d{1,2})\n/;

function isPassphraseFile(bytes: Uint8Array): boolean {
  const factor = header.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 100)))?.[1];
  return factor !== undefined && Number(factor) <= greatestWorkFactor;
}
