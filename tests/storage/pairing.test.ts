import { expect, test } from 'vitest';
import { pairingCode } from '#storage/pairing.ts';
import { freshDatabase, id } from './fixtures.ts';

test('[C3] a partnership keeps the first pairing code of this device, another has its own', async () => {
  const db = await freshDatabase();
  expect(await pairingCode(db, id(10), id(40))).toEqual({ ok: true, value: id(40) });
  expect(await pairingCode(db, id(10), id(41))).toEqual({ ok: true, value: id(40) });
  expect(await pairingCode(db, id(11), id(41))).toEqual({ ok: true, value: id(41) });
});
