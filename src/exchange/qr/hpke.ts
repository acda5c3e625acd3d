import type { CipherSuite } from '@hpke/core';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { JoinKey } from '#domain/responses/join-key.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

/** Keys, and what is sealed, are for this and nothing else. */
const info = utf8ToBytes('pacts-survey answers 1');

/** RFC 9180: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, by the browser's own WebCrypto. */
export async function loadSuite(): Promise<CipherSuite> {
  const { Aes128Gcm, CipherSuite: Suite, DhkemP256HkdfSha256, HkdfSha256 } = await import('@hpke/core');
  return new Suite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
}

/** A new pair, the public key 65 bytes and the private one 32, in base64url. */
export async function makePair(): Promise<Pick<JoinKey, 'publicKey' | 'privateKey'>> {
  const { kem } = await loadSuite();
  const { publicKey, privateKey } = await kem.generateKeyPair();
  return {
    publicKey: toBase64url(new Uint8Array(await kem.serializePublicKey(publicKey))),
    privateKey: toBase64url(new Uint8Array(await kem.serializePrivateKey(privateKey))),
  };
}

export type Sealed = { readonly enc: Uint8Array; readonly sealed: Uint8Array };

/** The text sealed for whoever has the private key, and bound to what stands beside it in the open. */
export async function sealFor(publicKey: string, text: Uint8Array, beside: Uint8Array): Promise<Sealed> {
  const suite = await loadSuite();
  const recipientPublicKey = await suite.kem.importKey('raw', fromBase64url(publicKey).buffer, true);
  const { enc, ct } = await suite.seal({ recipientPublicKey, info }, copyOf(text), copyOf(beside));
  return { enc: new Uint8Array(enc), sealed: new Uint8Array(ct) };
}

/** What was sealed; null when it was changed, or sealed for another key. */
export async function openWith(
  key: JoinKey,
  { enc, sealed }: Sealed,
  beside: Uint8Array,
): Promise<Uint8Array | null> {
  const { HpkeError } = await import('@hpke/core');
  const suite = await loadSuite();
  const point = fromBase64url(key.publicKey);
  // Safari takes no private key without its point
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    d: key.privateKey,
    x: toBase64url(point.subarray(1, 33)),
    y: toBase64url(point.subarray(33)),
  };
  try {
    const recipientKey = await suite.kem.importKey('jwk', jwk, false);
    return new Uint8Array(
      await suite.open({ recipientKey, enc: copyOf(enc), info }, copyOf(sealed), copyOf(beside)),
    );
  } catch (error) {
    if (error instanceof HpkeError) return null;
    throw error;
  }
}

/** A buffer of its own: a part of another one would be taken for the whole. */
const copyOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
