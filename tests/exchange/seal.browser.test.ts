import { expect, test } from 'vitest';
import { readFile } from '#exchange/read.ts';
import { writeFull } from '#exchange/write-full.ts';
import { everything, naming } from './made.ts';

test('[F32] the browser seals and opens, and tells a wrong passphrase from damage', async () => {
  const written = await writeFull(everything, 'gula aren', naming);
  if (!written.ok) throw new Error(written.error.kind);
  const { text } = written.value;
  expect(await readFile(text, 'gula aren')).toEqual({
    ok: true,
    value: { kind: 'full', ...everything, unread: [] },
  });
  expect(await readFile(text, 'gula')).toEqual({ ok: false, error: { kind: 'wrong-passphrase' } });
  const damaged = text.replace(/\n(.)(.*)\n-----END/, '\n$2$1\n-----END');
  expect(await readFile(damaged, 'gula aren')).toEqual({ ok: false, error: { kind: 'damaged-seal' } });
});
