import { Encrypter, armor } from 'age-encryption';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checksumOf } from '#exchange/checksum.ts';
import { readFile } from '#exchange/read.ts';
import { writeFull } from '#exchange/write-full.ts';
import { everything, naming } from './made.ts';

const passphrase = 'gula aren é';
const written = await writeFull(everything, passphrase, naming);
const sealed = written.ok ? written.value.text : '';

const errorOf = async (text: string, typed: string | null = passphrase) => {
  const read = await readFile(text, typed);
  return read.ok ? null : read.error;
};

/** A text sealed as a program other than ours would. */
async function sealedElsewhere(text: string, workFactor: number, version = 1): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase('x');
  encrypter.setScryptWorkFactor(workFactor);
  return underSum(armor.encode(await encrypter.encrypt(text)), version);
}

const underSum = (armored: string, version = 1): string =>
  `pacts-survey sealed ${version} sha256:${checksumOf(armored.split('\n').slice(1, -2).join(''))}\n${armored}`;

afterEach(() => vi.unstubAllGlobals());

test('[F32] a sound sealed file asks for its passphrase', async () => {
  expect(await errorOf(sealed, null)).toEqual({ kind: 'sealed' });
});

test('[F32] a wrong passphrase is told as such, and nothing is read', async () => {
  expect(await errorOf(sealed, 'gula jawa')).toEqual({ kind: 'wrong-passphrase' });
  expect(await errorOf(sealed, '')).toEqual({ kind: 'wrong-passphrase' });
});

test('the same passphrase typed with another é, or with a space behind, opens it', async () => {
  expect(await errorOf(sealed, 'gula aren e\u0301 ')).toBeNull();
});

test('[F32] damage at any place is told before a passphrase is asked for, and never as a wrong one', async () => {
  const begin = sealed.indexOf('sha256:');
  const end = sealed.indexOf('\n-----END');
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: begin, max: end - 1 }),
      fc.constantFrom('A', 'b', '7', '/', '%'),
      async (at, letter) => {
        if (sealed[at] === letter || /\s/.test(sealed[at] ?? '')) return;
        const damaged = sealed.slice(0, at) + letter + sealed.slice(at + 1);
        expect(await errorOf(damaged, null)).toEqual({ kind: 'damaged-seal' });
      },
    ),
    { numRuns: 200 },
  );
});

test('[F32] a sealed file is cut off where its end is missing, damaged where its first line is', async () => {
  expect(await errorOf(sealed.slice(0, -10))).toEqual({ kind: 'cut-off' });
  expect(await errorOf(sealed.slice(0, 300))).toEqual({ kind: 'cut-off' });
  expect(await errorOf(sealed.slice(sealed.indexOf('-----')))).toEqual({ kind: 'damaged-seal' });
});

describe('[F32] a sealed file that another program made wrong', () => {
  test('is damaged where its content is not what the header’s key opens', async () => {
    const { body } =
      /AGE ENCRYPTED FILE-----\n(?<body>[^-]*)/.exec(await sealedElsewhere('x', 10))?.groups ?? {};
    const bytes = Buffer.from(body ?? '', 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(await errorOf(underSum(armor.encode(bytes)), 'x')).toEqual({ kind: 'damaged-seal' });
  });

  test('is refused where it would take all of a phone’s memory', async () => {
    const greedy = armor.encode(Buffer.from(`age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 20\n`));
    expect(await errorOf(underSum(greedy), 'x')).toEqual({ kind: 'damaged-seal' });
  });

  test('is refused where it is not sealed with a passphrase', async () => {
    const keyed = armor.encode(Buffer.from(`age-encryption.org/v1\n-> X25519 ${'A'.repeat(43)}\n`));
    expect(await errorOf(underSum(keyed), 'x')).toEqual({ kind: 'damaged-seal' });
    expect(
      await errorOf(underSum('-----BEGIN AGE ENCRYPTED FILE-----\n%%%%\n-----END AGE ENCRYPTED FILE-----\n')),
    ).toEqual({
      kind: 'damaged-seal',
    });
  });

  test('says of its content what would be said of it unsealed', async () => {
    expect(await errorOf(await sealedElsewhere('halo', 10), 'x')).toEqual({ kind: 'not-ours' });
    expect(await errorOf(await sealedElsewhere('{"format":"pacts-survey","version":1', 10), 'x')).toEqual({
      kind: 'cut-off',
    });
    expect(await errorOf(await sealedElsewhere(sealed, 10), 'x')).toEqual({ kind: 'not-ours' });
    expect(await errorOf(await sealedElsewhere('x', 10, 3), 'x')).toEqual({
      kind: 'newer-version',
      version: 3,
    });
  });
});

const overHttp = () => vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });

describe('[F27] a page that is not secure', () => {
  test('seals nothing, and writes nothing unsealed in its place', async () => {
    overHttp();
    expect(await writeFull(everything, passphrase, naming)).toEqual({
      ok: false,
      error: { kind: 'no-secure-context' },
    });
    expect(await writeFull(everything, null, naming)).toEqual({
      ok: false,
      error: { kind: 'no-secure-context' },
    });
    const nothing = {
      ...everything,
      partnerships: [],
      partners: [],
      assessments: [],
      responses: [],
      exclusions: [],
    };
    const open = {
      ...nothing,
      joints: [],
      tallies: [],
      notes: [],
      keys: [],
      actions: [],
      releases: [],
      released: [],
    };
    expect(await writeFull(open, passphrase, naming)).toEqual({
      ok: false,
      error: { kind: 'no-secure-context' },
    });
    expect((await writeFull(open, null, naming)).ok).toBe(true);
  });

  test('opens nothing that is sealed', async () => {
    overHttp();
    expect(await errorOf(sealed)).toEqual({ kind: 'no-secure-context' });
  });
});
