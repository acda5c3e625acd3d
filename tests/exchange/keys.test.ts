import { describe, expect, test } from 'vitest';
import { find } from '#exchange/find.ts';
import { readFile } from '#exchange/read.ts';
import { unseal } from '#exchange/seal.ts';
import { writeFull } from '#exchange/write-full.ts';
import { anonymous, byPartner, idOf, keys, naming, nouns, responseOf } from './made.ts';
import { answers, errorOf, forged, full, put, results } from './made-files.ts';

/** Nothing but the key asks for a seal here. */
const open = {
  ...nouns,
  assessments: [byPartner],
  responses: [responseOf(500, byPartner)],
  exclusions: [],
  releases: [],
  kept: [byPartner.id],
};

describe('a full file that holds a key', () => {
  test.each([null, '', '  '])('is never written without a passphrase: %j', async (passphrase) => {
    expect(await writeFull({ ...open, keys: [] }, passphrase, naming)).toMatchObject({ ok: true });
    expect(await writeFull(open, passphrase, naming)).toEqual({
      ok: false,
      error: { kind: 'needs-passphrase' },
    });
  });

  test('gives the key back, says which it holds, and nothing of it can be read in its text', async () => {
    const written = await writeFull(open, 'gula aren', naming);
    if (!written.ok) throw new Error(written.error.kind);
    expect(written.value.keys).toEqual(keys.map(({ assessment, publicKey }) => ({ assessment, publicKey })));
    expect(await readFile(written.value.text, 'gula aren')).toMatchObject({ ok: true, value: { keys } });
    const bytes = Buffer.from(written.value.text.split('\n').slice(2, -2).join(''), 'base64').toString(
      'latin1',
    );
    for (const secret of secrets) {
      expect(written.value.text).not.toContain(secret);
      expect(bytes).not.toContain(secret);
    }
  });

  test('[F23] is sealed too where the key is damaged, or its assessment is', async () => {
    const damaged = { ...open, keys: [{ ...keys[0], token: 7 }] };
    const alone = { ...open, assessments: [{ ...byPartner, mode: 'of tomorrow' }] };
    for (const rows of [damaged, alone]) {
      expect(await writeFull(rows, null, naming)).toEqual({ ok: false, error: { kind: 'needs-passphrase' } });
      expect(await writeFull(rows, 'gula aren', naming)).toMatchObject({ ok: true });
    }
  });
});

const secrets = keys.flatMap(({ publicKey, privateKey, token }) => [publicKey, privateKey, token]);

test('no results file and no answers file has a byte of a key, or a place for one', async () => {
  for (const text of [results, answers]) {
    for (const secret of secrets) expect(text).not.toContain(secret);
    for (const field of ['keys', 'joinKeys']) {
      expect(await errorOf(forged(text, (file) => put(file, field, keys)))).toEqual({
        kind: 'wrong-shape',
        path: field,
      });
    }
  }
  const inside = forged(results, (file) => put(file, 'assessments.0.keys', keys));
  expect(await errorOf(inside)).toEqual({ kind: 'wrong-shape', path: 'assessments.0.keys' });
});

/** Why a full file with these keys is not read, as a hostile program would write it. */
const refused = (path: string, value: unknown) =>
  errorOf(
    forged(full, (file) => {
      put(file, 'keys', structuredClone(keys));
      put(file, `keys.${path}`, value);
    }),
  );

test('a key is of an assessment of the file, and stands once', async () => {
  const wrong = (path: string) => ({ kind: 'wrong-shape', path });
  expect(await refused('0.token', idOf(900))).toBeNull();
  expect(await refused('0.assessment', anonymous.id)).toEqual(wrong('keys.0.assessment'));
  expect(await refused('1', { ...keys[0], token: idOf(900) })).toEqual(wrong('keys.1.publicKey'));
});

test('[F22] a key has the length of a key, written in the one way there is', async () => {
  const wrong = (path: string) => ({ kind: 'wrong-shape', path });
  const [key] = keys;
  if (!key) throw new Error('no key');
  for (const publicKey of [
    '',
    `${key.publicKey}A`,
    key.publicKey.slice(1),
    `C${key.publicKey.slice(1)}`,
    `${key.publicKey.slice(0, -1)}B`,
  ]) {
    expect(await refused('0.publicKey', publicKey)).toEqual(wrong('keys.0.publicKey'));
  }
  for (const privateKey of [
    '',
    `${key.privateKey}=`,
    `${key.privateKey.slice(0, -1)}B`,
    key.privateKey.replace('R', '+'),
  ]) {
    expect(await refused('0.privateKey', privateKey)).toEqual(wrong('keys.0.privateKey'));
  }
  expect(await refused('0.token', 'zz')).toEqual(wrong('keys.0.token'));
  expect(await refused('0.stamps', {})).toEqual(wrong('keys.0.stamps'));
});

test('[F12] a key of an assessment that this version cannot read goes along, under the seal', async () => {
  const tomorrow = { ...byPartner, mode: 'of tomorrow' };
  const written = await writeFull(
    { ...open, assessments: [tomorrow], responses: [], released: [] },
    'x',
    naming,
  );
  const found = find(written.ok ? written.value.text : '');
  if (!found.ok || found.value.kind !== 'sealed') throw new Error('not sealed');
  const inside = await unseal(found.value.body, found.value.checksum, 'x');
  const rows: unknown = JSON.parse(inside.ok ? inside.value : '{}');
  expect(rows).toMatchObject({ keys: [] });
  expect(JSON.stringify(rows)).toContain(keys[0]?.privateKey);
});
